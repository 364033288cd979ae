import type { ColumnDefinition } from '../../../domain/columns/definition.ts';

const types = {
  text: 'Type="Text"',
  note: 'Type="Note" NumLines="6" RichText="FALSE" AppendOnly="FALSE"',
  choice: 'Type="Choice" Format="Dropdown" FillInChoice="FALSE"',
  multiChoice: 'Type="MultiChoice" FillInChoice="FALSE"',
  dateOnly: 'Type="DateTime" Format="DateOnly" FriendlyDisplayFormat="Disabled"',
  dateTime: 'Type="DateTime" Format="DateTime" FriendlyDisplayFormat="Disabled"',
  number: 'Type="Number"',
  yesNo: 'Type="Boolean"',
} as const satisfies Record<ColumnDefinition['type'], string>;

/** SharePoint's own name of a column's type, `TypeAsString`. */
export function typeName(column: ColumnDefinition): string {
  return /Type="(\w+)"/.exec(types[column.type])?.[1] ?? '';
}

/**
 * The field as SharePoint's XML, named by its ASCII internal name throughout: SharePoint builds the internal name
 * from the first display name it sees, so the readable one is given afterwards.
 */
export function fieldXml(name: string, column: ColumnDefinition): string {
  const attributes = [
    types[column.type],
    `Name="${name}" StaticName="${name}" DisplayName="${name}"`,
    column.type === 'text' ? `MaxLength="${column.maxLength ?? 255}"` : '',
    column.minimum === undefined ? '' : `Min="${column.minimum}"`,
    column.maximum === undefined ? '' : `Max="${column.maximum}"`,
    column.indexed ? 'Indexed="TRUE"' : '',
    column.unique ? 'EnforceUniqueValues="TRUE"' : '',
  ];
  return `<Field ${attributes.filter(Boolean).join(' ')}>${inside(column)}</Field>`;
}

/** The name people read above a column: `DueDay` is "Due day". */
export function displayName(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function inside(column: ColumnDefinition): string {
  if (column.type === 'yesNo') return '<Default>0</Default>';
  if (!column.choices) return '';
  return `<CHOICES>${column.choices.map((one) => `<CHOICE>${escaped(one)}</CHOICE>`).join('')}</CHOICES>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
