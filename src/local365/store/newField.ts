import { randomUUID } from 'node:crypto';
import { Refusal } from '../refusal.ts';
import type { Field, FieldType } from './field.ts';
import { isFieldType, parseFieldXml } from './fieldXml.ts';

export type NewField = Omit<Field, 'no'>;

/** A column with everything a caller left out. */
export function plainField(name: string, type: FieldType, more: Partial<NewField> = {}): NewField {
  return {
    id: randomUUID(),
    name,
    title: name,
    type,
    group: 'Custom Columns',
    description: '',
    builtIn: false,
    readOnly: false,
    hidden: false,
    required: false,
    indexed: false,
    unique: false,
    ...(type === 'Text' ? { maxLength: 255 } : {}),
    ...more,
  };
}

const addFieldInternalNameHint = 8;

/** [L12] Without the option AddFieldInternalNameHint SharePoint names a column after its DisplayName, not its Name. */
export function fieldFromXml(xml: string, options: number): NewField {
  const parsed = parseFieldXml(xml);
  const type = parsed?.attributes['Type'] ?? '';
  if (!parsed || !isFieldType(type))
    throw new Refusal('badRequest', xml, `Field type ${type} is not installed properly.`);
  const attributes = parsed.attributes;
  const hint = (options & addFieldInternalNameHint) !== 0 ? attributes['Name'] : attributes['DisplayName'];
  const title = attributes['DisplayName'] ?? attributes['Name'] ?? '';
  const kind: FieldType =
    (type === 'User' || type === 'Lookup') && isTrue(attributes['Mult']) ? `${type}Multi` : type;
  return plainField(toInternalName(hint ?? attributes['Name'] ?? title), kind, {
    ...givenId(attributes['ID']),
    title,
    group: attributes['Group'] ?? 'Custom Columns',
    description: attributes['Description'] ?? '',
    readOnly: isTrue(attributes['ReadOnly']),
    hidden: isTrue(attributes['Hidden']),
    required: isTrue(attributes['Required']),
    indexed: isTrue(attributes['Indexed']),
    unique: isTrue(attributes['EnforceUniqueValues']),
    sourceXml: xml,
    ...facets(attributes),
    ...(kind.endsWith('Choice')
      ? { choices: parsed.choices, fillIn: isTrue(attributes['FillInChoice']) }
      : {}),
    ...(parsed.defaultValue === undefined ? {} : { defaultValue: parsed.defaultValue }),
    ...(parsed.formula ? { formula: parsed.formula, formulaMessage: parsed.formulaMessage ?? '' } : {}),
  });
}

function facets(attributes: Record<string, string>): Partial<NewField> {
  const all: Record<string, unknown> = {
    maxLength: toNumber(attributes['MaxLength']),
    format: attributes['Format'],
    min: toNumber(attributes['Min']),
    max: toNumber(attributes['Max']),
    decimals: toNumber(attributes['Decimals']),
    lines: toNumber(attributes['NumLines']),
    richText: attributes['RichText'] === undefined ? undefined : isTrue(attributes['RichText']),
    lookupList: attributes['List'],
    lookupField: attributes['ShowField'],
    selectionMode: attributes['UserSelectionMode'],
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** SharePoint writes what is not a letter, digit or underscore as _xHHHH_ and keeps 32 characters. */
export function toInternalName(title: string): string {
  const encoded = title.replace(
    /[^A-Za-z0-9_]|^\d/g,
    (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );
  return encoded.slice(0, 32);
}

function givenId(id: string | undefined): { id?: string } {
  return id ? { id: id.replace(/[{}]/g, '').toLowerCase() } : {};
}

function isTrue(value: string | undefined): boolean {
  return value?.toUpperCase() === 'TRUE' || value === '1';
}

function toNumber(value: string | undefined): number | undefined {
  return value === undefined || value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
}
