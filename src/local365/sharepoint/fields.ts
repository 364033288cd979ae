import type { ApiAnswer } from '../apiCall.ts';
import { asText, isRecord } from '../plain.ts';
import { Refusal } from '../refusal.ts';
import type { Field } from '../store/field.ts';
import { addField, changeField, fieldsOf, findField, removeField } from '../store/fields.ts';
import { fieldToXml } from '../store/fieldXml.ts';
import type { List } from '../store/list.ts';
import { fieldFromXml, type NewField } from '../store/newField.ts';
import { right } from '../store/roles.ts';
import { changed, collection, entity } from './answers.ts';
import { fieldFromBody, typeKind } from './fieldBody.ts';
import { filtered } from './filtered.ts';
import { arrayOf, bodyOf, chosen, openList, type Route, type SharePointRequest } from './request.ts';

function fieldJson(field: Field, list: List): Record<string, unknown> {
  return {
    Id: field.id,
    InternalName: field.name,
    StaticName: field.name,
    EntityPropertyName: field.name,
    Title: field.title,
    TypeAsString: field.type,
    FieldTypeKind: typeKind(field.type),
    Description: field.description,
    Group: field.group,
    Hidden: field.hidden,
    ReadOnlyField: field.readOnly,
    Required: field.required,
    Indexed: field.indexed,
    EnforceUniqueValues: field.unique,
    CanBeDeleted: !field.builtIn,
    FromBaseType: field.builtIn,
    Sealed: false,
    Scope: '',
    DefaultValue: field.defaultValue ?? null,
    ValidationFormula: field.formula ?? null,
    ValidationMessage: field.formulaMessage ?? null,
    SchemaXml: fieldToXml(field, list.id),
    ...byType(field),
  };
}

function byType(field: Field): Record<string, unknown> {
  switch (field.type) {
    case 'Text':
      return { MaxLength: field.maxLength ?? 255 };
    case 'Note':
      return { NumberOfLines: field.lines ?? 6, RichText: field.richText ?? false, AppendOnly: false };
    case 'Choice':
    case 'MultiChoice':
      return { Choices: field.choices ?? [], FillInChoice: field.fillIn ?? false };
    case 'Number':
    case 'Currency':
    case 'Integer':
      return {
        MinimumValue: field.min ?? -1.7976931348623157e308,
        MaximumValue: field.max ?? 1.7976931348623157e308,
      };
    case 'DateTime':
      return { DisplayFormat: field.format === 'DateOnly' ? 0 : 1 };
    case 'User':
    case 'UserMulti':
      return {
        AllowMultipleValues: field.type === 'UserMulti',
        SelectionMode: field.selectionMode === 'PeopleOnly' ? 0 : 1,
      };
    default:
      return {};
  }
}

function chosenField(request: SharePointRequest, list: List): Field {
  const { value } = chosen(request, 'field');
  const field = findField(request.service.store, list, value);
  if (!field)
    throw new Refusal(
      'notFound',
      value,
      `Column '${value}' does not exist. It may have been deleted by another user.  ${request.service.site.webUrl}`,
    );
  return field;
}

function readFields(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewListItems);
  return collection(
    request,
    filtered(
      request,
      fieldsOf(request.service.store, list).map((field) => fieldJson(field, list)),
    ),
  );
}

function readField(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewListItems);
  return entity(request, fieldJson(chosenField(request, list), list));
}

function make(request: SharePointRequest, field: NewField): ApiAnswer {
  const list = openList(request, 'manage', right.manageLists);
  return entity(request, fieldJson(addField(request.service.store, list, field), list), { status: 201 });
}

function addFromXml(request: SharePointRequest): ApiAnswer {
  const parameters = bodyOf(request)['parameters'];
  if (!isRecord(parameters))
    throw new Refusal('badRequest', 'parameters', 'The parameter parameters is missing.');
  return make(request, fieldFromXml(asText(parameters['SchemaXml']), Number(parameters['Options'] ?? 0)));
}

function addFromBody(request: SharePointRequest): ApiAnswer {
  const body = bodyOf(request);
  return make(request, fieldFromBody(isRecord(body['parameters']) ? body['parameters'] : body));
}

const changeable: Record<string, keyof NewField> = {
  Title: 'title',
  Description: 'description',
  Group: 'group',
  Hidden: 'hidden',
  Required: 'required',
  Indexed: 'indexed',
  EnforceUniqueValues: 'unique',
  MaxLength: 'maxLength',
  DefaultValue: 'defaultValue',
  ValidationFormula: 'formula',
  ValidationMessage: 'formulaMessage',
  ReadOnlyField: 'readOnly',
  MinimumValue: 'min',
  MaximumValue: 'max',
  NumberOfLines: 'lines',
  RichText: 'richText',
  FillInChoice: 'fillIn',
};

function mergeField(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'manage', right.manageLists);
  const field = chosenField(request, list);
  const change: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(bodyOf(request))) {
    const property = changeable[name];
    if (name === 'Choices') change['choices'] = arrayOf(value)?.map(String) ?? [];
    else if (property) change[property] = value ?? undefined;
    else if (name !== 'FieldTypeKind') throw new Refusal('unknownField', name);
  }
  changeField(request.service.store, list, field, change);
  return changed;
}

function deleteField(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'manage', right.manageLists);
  removeField(request.service.store, list, chosenField(request, list));
  return { status: 200, body: {} };
}

export const fieldRoutes: Route[] = [
  ['GET', 'web/list/fields', readFields],
  ['POST', 'web/list/fields', addFromBody],
  ['POST', 'web/list/fields/addfield', addFromBody],
  ['POST', 'web/list/fields/createfieldasxml', addFromXml],
  ['GET', 'web/list/field', readField],
  ['MERGE', 'web/list/field', mergeField],
  ['DELETE', 'web/list/field', deleteField],
];
