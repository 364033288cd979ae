import type { Action } from '../actions.ts';
import { ownersOf } from '../jointAnswers.ts';
import { foldRef, foldTitle } from './cellText.ts';
import { likeness, nameOf } from './likeness.ts';
import type { ReadRow } from './readRow.ts';

/** Titles at least this alike may be one title, worded anew. */
const alike = 0.4;

/**
 * Takes hidden ids off rows they do not belong to. Whoever copies a row to write another action copies its id unseen: of
 * rows with one id and several titles those with the action's own title keep it, else the first. Whoever sorts without
 * the hidden column moves ids to other rows: one that says the title of another action, or another's reference over a
 * title quite unlike its own, loses its id. So does a row of a committee's sheet over an action that is none of its own.
 */
export function trustIds(
  rows: readonly ReadRow[],
  actions: readonly Action[],
  committeeKey: string | null = null,
): void {
  const actionOf = new Map(actions.map((action) => [action.recordKey, action]));
  const titles = new Set(actions.map(({ title }) => foldTitle(title)));
  const refs = new Set(actions.map(({ ref }) => foldRef(ref)).filter(Boolean));
  const withId = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const key = row.fields.recordKey;
    const action = key === undefined ? undefined : actionOf.get(key);
    if (key === undefined) continue;
    if (action && isAnothers(row, action, { titles, refs, committeeKey })) delete row.fields.recordKey;
    else withId.set(key, [...(withId.get(key) ?? []), row]);
  }
  for (const [key, same] of withId) {
    const own = actionOf.get(key)?.title ?? '';
    const titled = same.filter(({ title }) => title !== '');
    const kept = titled.find((row) => foldTitle(titleOf(row)) === foldTitle(own)) ?? titled[0];
    for (const row of titled)
      if (kept && foldTitle(titleOf(row)) !== foldTitle(titleOf(kept))) delete row.fields.recordKey;
  }
}

interface Others {
  titles: ReadonlySet<string>;
  refs: ReadonlySet<string>;
  committeeKey: string | null;
}

function isAnothers(row: ReadRow, action: Action, { titles, refs, committeeKey }: Others): boolean {
  const title = foldTitle(titleOf(row));
  if (row.title === '' || title === foldTitle(action.title)) return false;
  if (titles.has(title)) return true;
  if (likeness(nameOf(row.title), nameOf(action.title)) >= alike) return false;
  const ref = foldRef(row.sheetRef);
  if (ref !== foldRef(action.ref) && refs.has(ref)) return true;
  return committeeKey !== null && !ownersOf(action).includes(committeeKey);
}

function titleOf({ title, fields }: ReadRow): string {
  return fields.title ?? title;
}
