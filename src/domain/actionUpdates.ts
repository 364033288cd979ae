import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { since } from './columns/definition.ts';
import { key } from './columns/key.ts';
import { required } from './columns/required.ts';
import { note, text } from './columns/text.ts';
import { actionStates } from './actions.ts';
import type { Action } from './actions.ts';
import type { Day } from './days.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Fields, Item } from './list.ts';

/** How many characters each field of an update may have. */
export const updateLengths = { update: 4_000, nextStep: 1_000 } as const;

/**
 * What a row says happened. A row without a kind is an update in somebody's words; every other kind is written together
 * with the change it proves, and `update` says it in a sentence that any app can show.
 */
export const happenings = [
  'update',
  'created',
  'dueMoved',
  'stateSet',
  'ownerSet',
  'bodySet',
  'split',
  'merged',
  'closed',
  'secondPerson',
  'checkedAgain',
  'agreement',
  'meeting',
  'letter',
  'imported',
  'manyChanged',
  'undone',
] as const;
export type Happening = (typeof happenings)[number];

/**
 * What owners and deputies reported, and what else happened to an action, one row each. Append-only: SharePoint refuses edit and delete to everyone
 * but site owners, so a correction is a new row naming the one it replaces.
 */
export const actionUpdates = defineList('actionUpdates', {
  about:
    'Updates on actions and what else happened to them (a due date moved, a meeting), add and read only. A correction is a new row that names the one it replaces.',
  columns: {
    actionKey: required(key()),
    update: required(note({ max: updateLengths.update })),
    nextStep: note({ max: updateLengths.nextStep }),
    stateThen: choice(actionStates),
    day: required(day()),
    replacesKey: key(),
    kind: since(3, choice(happenings)),
    /** What was before and what is since: a day, a state, a key; the sentence is in `update`. */
    before: since(3, text()),
    after: since(3, text()),
    because: since(3, note({ max: 1_000 })),
    /** What was done in one go (a meeting, an import, a change of many) has one key. */
    eventKey: since(3, key()),
    bodyKey: since(3, key()),
    postKey: since(3, key()),
  },
  permissions: readableByAll({
    leads: 'addAndRead',
    actionOwners: 'addAndRead',
    chiefOfficers: 'addAndRead',
  }),
  versionLimit: 100,
  retention: {
    note: 'Kept seven years after the action closes, as a record of decisions.',
    reviewMonths: 12,
  },
  rows: { force: 2_000, national: 50_000 },
});

export type ActionUpdate = Item<typeof actionUpdates>;

/** The fields a person fills to report on an action. */
export interface UpdateWords {
  update: string;
  nextStep: string | null;
}

/** The row that posting an update adds: scoped to its action, so that one indexed filter finds an action's updates. */
export function postUpdate(
  action: Pick<Action, 'recordKey' | 'state' | 'marking'>,
  words: UpdateWords,
  today: Day,
): Partial<Fields<typeof actionUpdates>> {
  return {
    scopeKey: action.recordKey,
    actionKey: action.recordKey,
    update: words.update.trim(),
    nextStep: words.nextStep?.trim() || null,
    stateThen: action.state,
    day: today,
    marking: action.marking,
  };
}

/** True for a report in somebody's words, false for a row that proves another change. */
export function isReport({ kind }: Pick<ActionUpdate, 'kind'>): boolean {
  return kind === null || kind === 'update';
}

/** Rows of every kind newest first, without those a later row replaces. */
export function standingOf(updates: readonly ActionUpdate[]): ActionUpdate[] {
  const replaced = new Set(updates.map((update) => update.replacesKey));
  return updates
    .filter((update) => !replaced.has(update.recordKey) && !update.withdrawn)
    .sort((a, b) => b.day.localeCompare(a.day) || b.row.created.at.localeCompare(a.row.created.at));
}

/** Updates newest first, without those a later row replaces. */
export function standingUpdates(updates: readonly ActionUpdate[]): ActionUpdate[] {
  return standingOf(updates).filter(isReport);
}

/** The day of the newest update of each action, by the action's key. */
export function lastUpdateByAction(updates: readonly ActionUpdate[]): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const update of updates.filter(isReport)) {
    const known = days.get(update.actionKey);
    if (known === undefined || known < update.day) days.set(update.actionKey, update.day);
  }
  return days;
}
