import type { Action } from '../actions.ts';
import { foldRef, toText } from './cellText.ts';
import type { ReadFields } from './readRow.ts';

/** A field that a sheet gives another value: what is in the register, and what will be. */
export interface Difference {
  field: keyof ReadFields;
  before: unknown;
  after: unknown;
}

/** True where two values of a field say the same: lists in any order, texts without what cannot be seen. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one) => b.includes(one));
  if (typeof a === 'string' && typeof b === 'string') return a === b || toText(a) === toText(b);
  return a === b;
}

/**
 * What a row changes in an action. `hasOwnRef` is false where the row's reference belongs to another action too: then
 * it says nothing about this one.
 */
export function differencesOf(action: Action, fields: ReadFields, hasOwnRef: boolean): Difference[] {
  const all = Object.entries(fields) as [keyof ReadFields, unknown][];
  const found = all
    .filter(([field]) => field !== 'recordKey' && (field !== 'ref' || hasOwnRef))
    .filter(([field, value]) => !saysTheSame(action, fields, field, value))
    .map(([field, after]) => ({ field, before: action[field], after }));
  return [...found, ...followingOf(action, fields, found)];
}

function saysTheSame(action: Action, fields: ReadFields, field: keyof ReadFields, value: unknown): boolean {
  if (field === 'ref') return foldRef(String(value)) === foldRef(action.ref);
  // What carries no marking is OFFICIAL, and leaves the hub under that word.
  if (field === 'marking') return (action.marking ?? 'OFFICIAL') === value;
  if ((field === 'bodyKey' || field === 'jointBodyKeys') && hasSameOwners(action, fields)) return true;
  return isSameValue(action[field], value);
}

/** Bodies leave the hub in one cell, the first one leading: which of two fields holds them cannot be read back. */
function hasSameOwners(action: Action, { bodyKey = null, jointBodyKeys = [] }: ReadFields): boolean {
  const owners = (first: string | null, others: readonly string[]) =>
    [...new Set([first, ...others])].filter((key) => key !== null);
  const now = owners(action.bodyKey, action.jointBodyKeys);
  const said = owners(bodyKey, jointBodyKeys);
  return now[0] === said[0] && isSameValue(now, said);
}

/** What follows from a change: a moved day says what it was, a new reference is the official one, reopened is not closed. */
function followingOf(action: Action, fields: ReadFields, found: readonly Difference[]): Difference[] {
  const changes = (field: keyof ReadFields) => found.some((one) => one.field === field);
  const following: Difference[] = [];
  const follow = (field: keyof ReadFields, after: unknown) => {
    if (fields[field] === undefined && !isSameValue(action[field], after))
      following.push({ field, before: action[field], after });
  };
  if (changes('dueDay') && action.dueDay !== null) follow('dueWas', action.dueDay);
  if (changes('ref')) follow('provisional', false);
  if (changes('state') && fields.state !== 'closed') follow('closedAs', null);
  return following;
}
