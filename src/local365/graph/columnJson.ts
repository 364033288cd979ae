import type { Field } from '../store/field.ts';

/** A column as Graph's columnDefinition. */
export function columnJson(field: Field): Record<string, unknown> {
  return {
    columnGroup: field.group,
    description: field.description,
    displayName: field.title,
    enforceUniqueValues: field.unique,
    hidden: field.hidden,
    id: field.id,
    indexed: field.indexed,
    name: field.name,
    readOnly: field.readOnly,
    required: field.required,
    ...(field.defaultValue === undefined ? {} : { defaultValue: { value: field.defaultValue } }),
    ...(field.formula === undefined ? {} : { validation: { formula: field.formula } }),
    ...facet(field),
  };
}

function facet(field: Field): Record<string, unknown> {
  switch (field.type) {
    case 'Text':
      return {
        text: {
          allowMultipleLines: false,
          appendChangesToExistingText: false,
          linesForEditing: 0,
          maxLength: field.maxLength ?? 255,
        },
      };
    case 'Note':
      return {
        text: {
          allowMultipleLines: true,
          appendChangesToExistingText: false,
          linesForEditing: field.lines ?? 6,
          textType: field.richText ? 'richText' : 'plain',
        },
      };
    case 'Choice':
    case 'MultiChoice':
      return {
        choice: {
          allowTextEntry: field.fillIn ?? false,
          choices: field.choices ?? [],
          displayAs: field.type === 'Choice' ? 'dropDownMenu' : 'checkBoxes',
        },
      };
    case 'DateTime':
      return {
        dateTime: { displayAs: 'default', format: field.format === 'DateOnly' ? 'dateOnly' : 'dateTime' },
      };
    case 'Number':
    case 'Integer':
      return { number: { decimalPlaces: 'automatic', displayAs: 'number', ...bounds(field) } };
    case 'Boolean':
      return { boolean: {} };
    case 'User':
    case 'UserMulti':
      return {
        personOrGroup: {
          allowMultipleSelection: field.type === 'UserMulti',
          displayAs: 'nameWithPresence',
          chooseFromType: field.selectionMode === 'PeopleOnly' ? 'peopleOnly' : 'peopleAndGroups',
        },
      };
    case 'Lookup':
    case 'LookupMulti':
      return {
        lookup: {
          allowMultipleValues: field.type === 'LookupMulti',
          listId: field.lookupList,
          columnName: field.lookupField,
        },
      };
    case 'URL':
      return { hyperlinkOrPicture: { isPicture: false } };
    default:
      return {};
  }
}

function bounds(field: Field): Record<string, number> {
  return {
    ...(field.min === undefined ? {} : { minimum: field.min }),
    ...(field.max === undefined ? {} : { maximum: field.max }),
  };
}
