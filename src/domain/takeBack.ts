import { proved, toEvent } from './actionChanges.ts';
import type { ActionFields, ChangeContext, EventFields } from './actionChanges.ts';
import type { Action } from './actions.ts';
import { standingOf } from './actionUpdates.ts';
import type { ActionUpdate } from './actionUpdates.ts';
import type { Person } from './columns/person.ts';
import { isSamePerson } from './stamp.ts';

/** Fields that a row of their own proves, whether an edit or what a committee decided wrote them. */
const provedBy = { ...proved, agreement: 'agreement' } as const;

/** The row that takes another one back: it names it and repeats what it said. Nothing is deleted. */
export function takenBackBy(
  action: Pick<Action, 'recordKey' | 'state' | 'marking'>,
  proof: { recordKey: string; update?: string | null },
  context: ChangeContext,
): EventFields {
  const undone = toEvent(action, { kind: 'undone', words: proof.update ?? '' }, context);
  return { ...undone, replacesKey: proof.recordKey };
}

/**
 * Rows that say a change of mine was not made after all, where somebody else's words were taken instead: each names the
 * row it takes back. `mine` are the fields that were given up, `updates` the action's rows; only rows with my own stamp
 * are taken back.
 */
export function takeBack(
  action: Action,
  mine: ActionFields,
  updates: readonly ActionUpdate[],
  me: Person,
  context: ChangeContext,
): EventFields[] {
  return (Object.keys(provedBy) as (keyof typeof provedBy)[]).flatMap((field) => {
    if (mine[field] === undefined) return [];
    const row = standingOf(updates).find(
      ({ kind, after, row: { created } }) =>
        kind === provedBy[field] && after === mine[field] && isSamePerson(created.by, me),
    );
    return row ? [takenBackBy(action, row, context)] : [];
  });
}
