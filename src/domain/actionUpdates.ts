import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { key } from './columns/key.ts';
import { required } from './columns/required.ts';
import { note } from './columns/text.ts';
import { actionStates } from './actions.ts';
import type { Action } from './actions.ts';
import type { Day } from './days.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Fields, Item } from './list.ts';

/** How many characters each field of an update may have. */
export const updateLengths = { update: 4_000, nextStep: 1_000 } as const;

/**
 * What owners and deputies reported, one row a report. Append-only: SharePoint refuses edit and delete to everyone
 * but site owners, so a correction is a new row naming the one it replaces.
 */
export const actionUpdates = defineList('actionUpdates', {
  about: 'Updates on actions, add and read only. A correction is a new row that names the one it replaces.',
  columns: {
    actionKey: required(key()),
    update: required(note({ max: updateLengths.update })),
    nextStep: note({ max: updateLengths.nextStep }),
    stateThen: choice(actionStates),
    day: required(day()),
    replacesKey: key(),
  },
  permissions: readableByAll({ leads: 'addAndRead', actionOwners: 'addAndRead' }),
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

/** Updates newest first, without those a later row replaces. */
export function standingUpdates(updates: readonly ActionUpdate[]): ActionUpdate[] {
  const replaced = new Set(updates.map((update) => update.replacesKey));
  return updates
    .filter((update) => !replaced.has(update.recordKey) && !update.withdrawn)
    .sort((a, b) => b.day.localeCompare(a.day) || b.row.created.at.localeCompare(a.row.created.at));
}

/** The day of the newest update of each action, by the action's key. */
export function lastUpdateByAction(updates: readonly ActionUpdate[]): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const update of updates) {
    const known = days.get(update.actionKey);
    if (known === undefined || known < update.day) days.set(update.actionKey, update.day);
  }
  return days;
}
