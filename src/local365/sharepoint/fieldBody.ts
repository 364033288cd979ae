import { asText } from '../plain.ts';
import { Refusal } from '../refusal.ts';
import type { FieldType } from '../store/field.ts';
import { type NewField, plainField, toInternalName } from '../store/newField.ts';
import { arrayOf, textOf } from './request.ts';

/** SP.FieldType by number. */
const kinds: Partial<Record<number, FieldType>> = {
  1: 'Integer',
  2: 'Text',
  3: 'Note',
  4: 'DateTime',
  5: 'Counter',
  6: 'Choice',
  7: 'Lookup',
  8: 'Boolean',
  9: 'Number',
  10: 'Currency',
  11: 'URL',
  12: 'Computed',
  14: 'Guid',
  15: 'MultiChoice',
  18: 'File',
  19: 'Attachments',
  20: 'User',
};

export function typeKind(type: FieldType): number {
  const plain = type === 'UserMulti' ? 'User' : type === 'LookupMulti' ? 'Lookup' : type;
  return Number(Object.keys(kinds).find((kind) => kinds[Number(kind)] === plain) ?? 0);
}

/** A column from the properties of SP.Field, as `fields.addText` and its likes send them. */
export function fieldFromBody(body: Record<string, unknown>): NewField {
  const title = textOf(body, 'Title') ?? '';
  const type = kinds[Number(body['FieldTypeKind'])];
  if (!type || title === '' || ['Counter', 'Computed', 'File', 'Attachments'].includes(type))
    throw new Refusal('badRequest', title, 'The field type is not valid.');
  const multi = body['AllowMultipleValues'] === true && (type === 'User' || type === 'Lookup');
  const isTrue = (name: string): boolean => body[name] === true;
  return plainField(toInternalName(title), multi ? `${type}Multi` : type, {
    title,
    description: textOf(body, 'Description') ?? '',
    group: textOf(body, 'Group') ?? 'Custom Columns',
    required: isTrue('Required'),
    indexed: isTrue('Indexed'),
    unique: isTrue('EnforceUniqueValues'),
    hidden: isTrue('Hidden'),
    ...facets(type, body),
    ...(body['DefaultValue'] === undefined ? {} : { defaultValue: asText(body['DefaultValue']) }),
    ...(body['ValidationFormula']
      ? {
          formula: asText(body['ValidationFormula']),
          formulaMessage: textOf(body, 'ValidationMessage') ?? '',
        }
      : {}),
  });
}

function facets(type: FieldType, body: Record<string, unknown>): Partial<NewField> {
  switch (type) {
    case 'Text':
      return { maxLength: Number(body['MaxLength'] ?? 255) };
    case 'Note':
      return { lines: Number(body['NumberOfLines'] ?? 6), richText: body['RichText'] === true };
    case 'Choice':
    case 'MultiChoice':
      return { choices: arrayOf(body['Choices'])?.map(String) ?? [], fillIn: body['FillInChoice'] === true };
    case 'DateTime':
      return { format: Number(body['DisplayFormat'] ?? 0) === 0 ? 'DateOnly' : 'DateTime' };
    case 'Number':
    case 'Currency':
      return { ...bound('min', body['MinimumValue']), ...bound('max', body['MaximumValue']) };
    default:
      return {};
  }
}

function bound(name: 'min' | 'max', value: unknown): Partial<NewField> {
  return typeof value === 'number' ? { [name]: value } : {};
}
