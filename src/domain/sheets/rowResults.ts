import { nextRef } from '../actionParting.ts';
import type { Action } from '../actions.ts';
import { decisionProblem } from '../agreement.ts';
import type { ActionUpdate } from '../actionUpdates.ts';
import { foldRef, foldTitle, hashOf, toText } from './cellText.ts';
import { differencesOf } from './differences.ts';
import type { Difference } from './differences.ts';
import type { Note } from './notes.ts';
import type { ReadFields, ReadRow } from './readRow.ts';
import type { NotAnAction } from './notActions.ts';
import type { SheetRow } from './sheetRows.ts';

/** Why a row changes nothing; each has a sentence. */
export type SkipReason = NotAnAction | 'nothingNew' | 'repeated' | 'joined' | 'leftOut';

/** What will happen to one row. */
export interface RowResult {
  id: string;
  place: SheetRow;
  result: 'added' | 'changed' | 'skipped';
  reason: SkipReason | null;
  /** The row it repeats, or that got its cells. */
  sameAs: SheetRow | null;
  /** What the row is called: its title, else what stands in it. */
  words: string;
  ref: string;
  /** The action as it is now; null for a new one. */
  action: Action | null;
  /** Of the action, also of one to be made: the same sheet makes the same keys. */
  recordKey: string;
  fields: ReadFields;
  differences: Difference[];
  /** Reports that are not in the register yet. */
  updates: string[];
  notes: Note[];
}

/** What results are made with. */
export interface Register {
  actions: readonly Action[];
  updates: readonly ActionUpdate[];
  /** Keys of every row of the register, of withdrawn ones too: a new row never takes one. */
  takenKeys: ReadonlySet<string>;
  /** The body that sent its sheet back. */
  committeeKey: string | null;
}

/** Names a row across readings of one file. */
export function placeId({ sheet, row, part = '' }: Pick<SheetRow, 'sheet' | 'row' | 'part'>): string {
  return `${sheet}!${part}${row}`;
}

/** A row that changes nothing, and why. */
export function skippedRow(place: SheetRow, reason: SkipReason, words = place.not?.words ?? ''): RowResult {
  return {
    id: placeId(place),
    place,
    result: 'skipped',
    reason,
    sameAs: null,
    words,
    ref: '',
    action: null,
    recordKey: '',
    fields: {},
    differences: [],
    updates: [],
    notes: [],
  };
}

/** Makes the result of each row in turn; references and keys of new actions are given once. */
export function openResults(
  register: Register,
  rows: readonly ReadRow[],
): (row: ReadRow, action: Action | null) => RowResult {
  const { committeeKey } = register;
  const inFile = countRefs(rows);
  const inRegister = new Set(register.actions.map(({ ref }) => foldRef(ref)));
  const given = new Set<string>();
  const keys = new Set(register.takenKeys);
  const known = new Set(register.updates.map(({ actionKey, update }) => `${actionKey} ${toText(update)}`));
  const refs: Pick<Action, 'ref'>[] = [
    ...register.actions,
    ...rows.map(({ sheetRef }) => ({ ref: sheetRef })),
  ];

  function changed(row: ReadRow, action: Action): RowResult {
    const ref = foldRef(row.sheetRef);
    const hasOwnRef = committeeKey === null && inFile.get(ref) === 1 && !inRegister.has(ref);
    const fields = { ...row.fields };
    if (committeeKey !== null) delete fields.title; // what we call it is not theirs to change
    const differences = differencesOf(action, fields, hasOwnRef);
    const updates = row.updates.filter((words) => !known.has(`${action.recordKey} ${words}`));
    const isNew = differences.length + updates.length > 0;
    return {
      ...skippedRow(row.place, 'nothingNew', row.title || action.title),
      ...(isNew ? { result: 'changed' as const, reason: null } : {}),
      ref: action.ref,
      action,
      recordKey: action.recordKey,
      fields,
      differences,
      updates,
      notes: [...row.notes, ...missingWith(action, row.fields)],
    };
  }

  function added(row: ReadRow): RowResult {
    const notes = [...row.notes];
    const isFree =
      row.fields.ref !== undefined &&
      !inRegister.has(foldRef(row.fields.ref)) &&
      !given.has(foldRef(row.fields.ref));
    const ref = isFree && row.fields.ref !== undefined ? row.fields.ref : nextRef(refs);
    if (!isFree) refs.push({ ref });
    if (!isFree && row.sheetRef !== '') notes.push({ code: 'provisionalRef', words: row.sheetRef });
    given.add(foldRef(ref));
    const recordKey = newRecordKey(row, isFree ? ref : null, keys);
    keys.add(recordKey);
    const own = committeeKey === null ? {} : { bodyKey: committeeKey };
    const fields = {
      ...own,
      ...row.fields,
      state: row.fields.state ?? 'notStarted',
      recordKey,
      ref,
      provisional: !isFree,
    };
    return {
      ...skippedRow(row.place, 'nothingNew', row.title),
      ...{ result: 'added', reason: null, ref, recordKey, fields, updates: row.updates, notes },
    };
  }

  return (said, action) => {
    const row = withoutEmbedded(said, action);
    if (action !== null) return changed(row, action);
    return row.title === '' ? skippedRow(row.place, 'noTitle', row.sheetRef) : added(row);
  };
}

/** "Embedded" in a sheet says that the work is delivered; that it is embedded the five facts say (ISOB theme 3). */
function withoutEmbedded(row: ReadRow, action: Action | null): ReadRow {
  if (row.fields.state !== 'embedded' || action?.state === 'embedded') return row;
  const fields = { ...row.fields, state: 'deliveredEffectUnknown' as const };
  return { ...row, fields, notes: [...row.notes, { code: 'notEmbedded' }] };
}

/** An answer that needs a reason, a wording or a body beside it, and came without. */
function missingWith(action: Action, { agreement, agreementWords, notOursBodyKey }: ReadFields): Note[] {
  if (!agreement) return [];
  const words = agreementWords ?? action.agreementWords;
  const problem = decisionProblem({
    agreement,
    words,
    notOursBodyKey: notOursBodyKey ?? action.notOursBodyKey,
  });
  return problem === null ? [] : [{ code: problem }];
}

/** Made of what the row says, so that a second try of one import makes the same row, never a second one. */
function newRecordKey(
  { fields, sheetRef, title }: ReadRow,
  ref: string | null,
  taken: ReadonlySet<string>,
): string {
  const slug = foldRef(ref ?? '').toLowerCase();
  const named = /^[a-z0-9-]+$/.test(slug) ? `action-${slug}` : null;
  const made = `action-${hashOf(`${foldRef(sheetRef)}|${foldTitle(title)}|${fields.workstreamKey ?? ''}`)}`;
  const base = [fields.recordKey, named].find((key) => key && !taken.has(key)) ?? made;
  let key = base;
  for (let more = 2; taken.has(key); more += 1) key = `${base}.${more}`;
  return key;
}

function countRefs(rows: readonly ReadRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sheetRef } of rows) {
    const ref = foldRef(sheetRef);
    counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  return counts;
}
