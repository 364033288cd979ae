import * as z from 'zod/mini';
import type { Column } from './columns/definition.ts';
import type { Fields } from './list.ts';
import { returns } from './returns.ts';
import type { Return } from './returns.ts';

/** Fields of a standard's row that a person may write. */
export type ReturnChange = Partial<Fields<typeof returns>>;

/** What a person typed into a standard and has not handed over yet, and what stood there when they began. */
export interface Typed {
  fields: ReturnChange;
  base: ReturnChange;
}

/** Every field of a standard's row as it stands before anybody wrote there. */
export const emptyPart: ReturnChange = Object.fromEntries(
  Object.entries<Column<unknown>>(returns.columns).map(([field, { schema }]) => {
    const read = z.safeDecode(schema, null);
    return [field, read.success ? read.data : null];
  }),
);

/** Nothing typed. */
export const nothingTyped: Typed = { fields: {}, base: {} };

/** What is typed, one change further. `shown` is the row as the writer saw it: what a field was changed from stays known. */
export function typeInto(typed: Typed, shown: ReturnChange, change: ReturnChange): Typed {
  return {
    fields: { ...typed.fields, ...change },
    base: { ...pick({ ...emptyPart, ...shown }, change), ...typed.base },
  };
}

/** What is left to hand over once `written` is: the fields that got other words meanwhile, changed from what was written. */
export function afterWrite(typed: Typed, written: ReturnChange): Typed {
  const left = without(typed.fields, (field) => isSame(typed.fields[field], written[field]));
  return { fields: left, base: pick({ ...typed.base, ...written }, left) };
}

/** What is typed without the fields that were given up. */
export function untyped({ fields, base }: Typed, isGivenUp: (field: keyof ReturnChange) => boolean): Typed {
  return { fields: without(fields, isGivenUp), base: without(base, isGivenUp) };
}

/** Whether anything is typed. */
export function isTyped({ fields }: Typed): boolean {
  return Object.keys(fields).length > 0;
}

/**
 * The row as the writer saw it, for the outbox: where somebody else has changed a field since, its mark is an older one,
 * so that the service is asked and both texts are shown instead of one being written over.
 */
export function asSeen(part: Return, { fields, base }: Typed): Return {
  const names = Object.keys(fields) as (keyof ReturnChange)[];
  const isFresh = names.every((field) => isSame(part[field], base[field]));
  const row = isFresh ? part.row : { ...part.row, eTag: olderTag(part.row.eTag) };
  return { ...part, ...base, row };
}

/** The same row's mark at version 0: never the one it has now. */
function olderTag(eTag: string): string {
  return eTag.replace(/\d+(?="?$)/, '0');
}

function pick(from: ReturnChange, names: ReturnChange): ReturnChange {
  return without(from, (field) => !(field in names));
}

function without(from: ReturnChange, drops: (field: keyof ReturnChange) => boolean): ReturnChange {
  return Object.fromEntries(Object.entries(from).filter(([field]) => !drops(field as keyof ReturnChange)));
}

/** Empty has three faces here too. */
function isSame(a: unknown, b: unknown): boolean {
  return plain(a) === plain(b);
}

function plain(value: unknown): string {
  const isEmpty = value === null || value === undefined || value === '' || value === false;
  return isEmpty || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value);
}
