import type { Action } from '../actions.ts';
import { foldRef, foldTitle } from './cellText.ts';
import type { ReadRow } from './readRow.ts';

/**
 * Takes hidden ids off rows they do not belong to. Whoever copies a row to write another action copies its id unseen: of
 * rows with one id and several titles those with the action's own title keep it, else the first. Whoever sorts without
 * the hidden column moves ids to other rows: one that says the reference and title of another action loses its id.
 */
export function trustIds(rows: readonly ReadRow[], actions: readonly Action[]): void {
  const actionOf = new Map(actions.map((action) => [action.recordKey, action]));
  const named = new Map(actions.map((action) => [nameOf(action.ref, action.title), action.recordKey]));
  const withId = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const key = row.fields.recordKey;
    if (key === undefined) continue;
    const other = named.get(nameOf(row.sheetRef, titleOf(row)));
    if (other !== undefined && other !== key) delete row.fields.recordKey;
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

function titleOf({ title, fields }: ReadRow): string {
  return fields.title ?? title;
}

function nameOf(ref: string, title: string): string {
  return `${foldRef(ref)}|${foldTitle(title)}`;
}
