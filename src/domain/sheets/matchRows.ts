import type { Action } from '../actions.ts';
import { foldRef, foldTitle } from './cellText.ts';
import { differencesOf } from './differences.ts';
import { likeness, nameOf } from './likeness.ts';
import type { Asked } from './questions.ts';
import type { ReadRow } from './readRow.ts';

/** Rows between two steps: a few milliseconds of work. */
const rowsAStep = 500;

/** Titles at least this alike are one action under one reference. */
const alike = 0.4;

/**
 * Finds the action each row is about: by the hidden id, by reference, by the same title in the workstream. An action is
 * found once; surer ways go first, so that no row takes what belongs to another.
 */
export function* matchRows(
  rows: readonly ReadRow[],
  actions: readonly Action[],
  asked: Asked,
): Generator<undefined, Map<ReadRow, Action>> {
  const found = new Map<ReadRow, Action>();
  const taken = new Set<Action>();
  const byKey = new Map(actions.map((action) => [action.recordKey, action]));
  const byRef = grouped(actions, ({ ref }) => foldRef(ref));
  const byTitle = grouped(actions, ({ title }) => foldTitle(title));
  const free = (all: readonly Action[] | undefined) => (all ?? []).filter((action) => !taken.has(action));

  const ways: ((row: ReadRow) => Action | undefined)[] = [
    ({ fields }) => free([byKey.get(fields.recordKey ?? '')].filter((action) => action !== undefined))[0],
    (row) => free(byRef.get(foldRef(row.sheetRef))).find((action) => isSameTitle(row, action)),
    (row) => closest(row, free(row.title ? byTitle.get(foldTitle(row.fields.title ?? '')) : [])),
    (row) => free(byRef.get(foldRef(row.sheetRef))).find((action) => isAlike(row, action)),
    (row) => free(byRef.get(foldRef(row.sheetRef))).find((action) => isSaidToBe(row, action, asked)),
    // A row without a title takes what no other row is about.
    ({ sheetRef, title }) => (title === '' ? free(byRef.get(foldRef(sheetRef)))[0] : undefined),
  ];
  for (const way of ways)
    for (const [at, row] of rows.entries()) {
      if (at % rowsAStep === 0) yield;
      const action = found.has(row) ? undefined : way(row);
      if (action === undefined) continue;
      found.set(row, action);
      taken.add(action);
    }
  return found;
}

function isSameTitle({ title, fields }: ReadRow, action: Action): boolean {
  return title !== '' && foldTitle(fields.title ?? title) === foldTitle(action.title);
}

function isAlike({ title }: ReadRow, action: Action): boolean {
  return likeness(nameOf(title), nameOf(action.title)) >= alike;
}

/**
 * The same reference over quite another title. An official reference stays with its action, whose title changes; one that
 * we gave ourselves may be somebody else's number by chance, so a person is asked.
 */
function isSaidToBe({ sheetRef, title }: ReadRow, action: Action, asked: Asked): boolean {
  if (title === '') return false;
  if (!action.provisional) return true;
  const id = `sameAction:${foldRef(sheetRef)}:${foldTitle(title).slice(0, 80)}`;
  const candidates = () => [{ key: action.recordKey, score: 0.4 }];
  const words = `${sheetRef} ${title}`.slice(0, 255);
  asked.ask({ id, kind: 'sameAction', words, canAdd: false, candidates });
  return asked.answer(id) === 'same';
}

/** Of actions with the row's title, those in its workstream, and of these the one it differs from least. */
function closest(row: ReadRow, actions: readonly Action[]): Action | undefined {
  const stream = row.fields.workstreamKey;
  const within = actions.filter(
    ({ workstreamKey }) => stream === undefined || workstreamKey === null || workstreamKey === stream,
  );
  const away = (action: Action) => differencesOf(action, row.fields, true).length;
  return [...within].sort((a, b) => away(a) - away(b))[0];
}

function grouped(actions: readonly Action[], by: (action: Action) => string): Map<string, Action[]> {
  const groups = new Map<string, Action[]>();
  for (const action of actions) {
    const key = by(action);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(action);
    else groups.set(key, [action]);
  }
  return groups;
}
