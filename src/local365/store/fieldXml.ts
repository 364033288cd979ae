import type { Field, FieldType } from './field.ts';

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);|&#x?[0-9a-f]+;/gi, (entity) => {
    if (!entity.startsWith('&#')) return entities[entity.toLowerCase()] ?? entity;
    const code = /^&#x/i.test(entity) ? parseInt(entity.slice(3), 16) : parseInt(entity.slice(2), 10);
    return String.fromCodePoint(code);
  });
}

function encode(text: string): string {
  return text.replace(
    /[<>&"']/g,
    (sign) => Object.keys(entities).find((key) => entities[key] === sign) ?? sign,
  );
}

/** Attributes and the few child elements of a <Field> as SharePoint's schema XML writes them. */
export interface FieldXml {
  attributes: Record<string, string>;
  choices: string[];
  defaultValue: string | undefined;
  formula: string | undefined;
  formulaMessage: string | undefined;
}

export function parseFieldXml(xml: string): FieldXml | null {
  const opening = /<Field\b((?:\s+[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(xml);
  if (!opening) return null;
  const validation = /<Validation\b([^>]*)>([\s\S]*?)<\/Validation>/.exec(xml);
  return {
    attributes: attributesOf(opening[1] ?? ''),
    choices: [...xml.matchAll(/<CHOICE>([\s\S]*?)<\/CHOICE>/g)].map((match) => decode(match[1] ?? '')),
    defaultValue: childText(xml, 'Default'),
    formula: validation ? decode(validation[2] ?? '') : undefined,
    formulaMessage: validation ? attributesOf(validation[1] ?? '')['Message'] : undefined,
  };
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name) attributes[name] = decode(double ?? single ?? '');
  }
  return attributes;
}

function childText(xml: string, name: string): string | undefined {
  const found = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml);
  return found ? decode(found[1] ?? '') : undefined;
}

const flag = (value: boolean): string | undefined => (value ? 'TRUE' : undefined);
const count = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

/** The schema XML the service answers with, written from the column as it is now. */
export function fieldToXml(field: Field, listId: string): string {
  const attributes: Record<string, string | undefined> = {
    Type: field.type,
    DisplayName: field.title,
    Name: field.name,
    StaticName: field.name,
    ID: `{${field.id}}`,
    SourceID: `{${listId}}`,
    Required: field.required ? 'TRUE' : 'FALSE',
    Indexed: flag(field.indexed),
    EnforceUniqueValues: field.unique ? 'TRUE' : 'FALSE',
    Hidden: flag(field.hidden),
    ReadOnly: flag(field.readOnly),
    MaxLength: count(field.maxLength),
    Format: field.format,
    Min: count(field.min),
    Max: count(field.max),
    Decimals: count(field.decimals),
    NumLines: count(field.lines),
    FillInChoice: flag(field.fillIn ?? false),
    RichText: field.type === 'Note' ? (field.richText ? 'TRUE' : 'FALSE') : undefined,
    Group: field.group || undefined,
    Description: field.description || undefined,
    UserSelectionMode: field.selectionMode,
    List: field.lookupList,
    ShowField: field.lookupField,
    Mult: field.type.endsWith('Multi') && field.type !== 'Text' ? 'TRUE' : undefined,
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${encode(value)}"`],
  );
  return `<Field ${written.join(' ')}>${children(field)}</Field>`;
}

function children(field: Field): string {
  const choices = field.choices?.map((choice) => `<CHOICE>${encode(choice)}</CHOICE>`).join('');
  return [
    choices === undefined ? '' : `<CHOICES>${choices}</CHOICES>`,
    field.defaultValue === undefined ? '' : `<Default>${encode(field.defaultValue)}</Default>`,
    field.formula === undefined
      ? ''
      : `<Validation Message="${encode(field.formulaMessage ?? '')}">${encode(field.formula)}</Validation>`,
  ].join('');
}

export function isFieldType(type: string): type is FieldType {
  return [
    'Text',
    'Note',
    'Number',
    'Currency',
    'Integer',
    'Boolean',
    'DateTime',
    'Choice',
    'MultiChoice',
    'User',
    'UserMulti',
    'Lookup',
    'LookupMulti',
    'URL',
    'Guid',
  ].includes(type);
}
