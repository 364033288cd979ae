import { Refusal } from '../refusal.ts';
import { siteMidnight } from './days.ts';
import type { Field } from './field.ts';
import type { Store } from './store.ts';

const isoDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** The value as it is stored, or a refusal; null empties the column. */
export function storedValue(store: Store, field: Field, given: unknown): unknown {
  if (given === null || given === undefined || given === '') return null;
  const value = byType(store, field, given);
  if (store.strict) checkStrictly(field, value);
  return value;
}

function byType(store: Store, field: Field, given: unknown): unknown {
  switch (field.type) {
    case 'Text':
    case 'Choice':
    case 'Guid':
    case 'File':
      return text(field, given, field.maxLength ?? 255);
    case 'Note':
      return text(field, given, Infinity);
    case 'Number':
    case 'Currency':
    case 'Integer':
    case 'User':
    case 'Lookup':
      return number(field, given);
    case 'Boolean':
      return yesNo(field, given);
    case 'DateTime':
      return instant(store, field, given);
    case 'MultiChoice':
      return many(field, given).map((each) => text(field, each, 255));
    case 'UserMulti':
    case 'LookupMulti':
      return many(field, given).map((each) => number(field, each));
    case 'URL':
      return link(field, given);
    default:
      throw new Refusal('badRequest', field.name, `The field ${field.name} is read-only.`);
  }
}

function text(field: Field, given: unknown, longest: number): string {
  if (typeof given !== 'string') throw new Refusal('invalidValue', field.name);
  if (given.length > longest) throw new Refusal('invalidText', field.name);
  return given;
}

function number(field: Field, given: unknown): number {
  const value = typeof given === 'string' ? Number(given) : given;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Refusal('invalidValue', field.name);
  return value;
}

function yesNo(field: Field, given: unknown): boolean {
  if (typeof given === 'boolean') return given;
  if (given === 1 || given === '1') return true;
  if (given === 0 || given === '0') return false;
  throw new Refusal('invalidValue', field.name);
}

function instant(store: Store, field: Field, given: unknown): string {
  if (typeof given !== 'string' || !isoDate.test(given) || Number.isNaN(Date.parse(given))) {
    throw new Refusal('invalidValue', field.name);
  }
  if (field.format === 'DateOnly') return siteMidnight(given, store.zone);
  return `${new Date(given).toISOString().slice(0, 19)}Z`;
}

function many(field: Field, given: unknown): unknown[] {
  if (!Array.isArray(given)) throw new Refusal('invalidValue', field.name);
  return given;
}

function link(field: Field, given: unknown): unknown {
  if (typeof given !== 'object' || given === null || !('Url' in given))
    throw new Refusal('invalidValue', field.name);
  const description = 'Description' in given ? given.Description : given.Url;
  return { Url: String(given.Url), Description: String(description ?? given.Url) };
}

/** Only with the switch `strict`: what SharePoint's forms ask for and its APIs do not. */
function checkStrictly(field: Field, value: unknown): void {
  const chosen = field.choices && !field.fillIn ? [value].flat() : [];
  if (chosen.some((each) => !field.choices?.includes(String(each))))
    throw new Refusal('invalidValue', field.name);
  if (typeof value !== 'number') return;
  if (value < (field.min ?? -Infinity) || value > (field.max ?? Infinity))
    throw new Refusal('invalidValue', field.name);
}
