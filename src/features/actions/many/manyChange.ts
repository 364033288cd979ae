import { editAction, reasonsNeeded } from '../../../domain/actionChanges.ts';
import type {
  ActionFields,
  ChangeContext,
  EventFields,
  ReasonNeeded,
} from '../../../domain/actionChanges.ts';
import type { Action } from '../../../domain/actions.ts';
import { isNearDay } from '../../../domain/columns/day.ts';

/** The fields that several actions can be given at once. */
export const manyFields = [
  'ownerPostKey',
  'deputyPostKey',
  'state',
  'dueDay',
  'bodyKey',
  'workstreamKey',
  'nextReviewDay',
  'marking',
] as const;
export type ManyField = (typeof manyFields)[number];

/** Fields that an action cannot be without. */
export const neverEmpty: readonly ManyField[] = ['state', 'marking'];

/** What is given: a field that is absent stays as it is, null empties it. A day may be half typed. */
export type ManyValues = Partial<Record<ManyField, string | null>>;

/** What somebody is about to change, kept on the device until it is saved. */
export type ManyDraft = {
  /** Born with the draft: it becomes the run's key, so that a second press is no second run. */
  key: string;
  chosen: string[];
  values: ManyValues;
  whyDue: string;
  whyState: string;
};

/** An action that changes: the fields to write and the rows that prove them. */
export interface ChangedAction {
  action: Action;
  fields: ActionFields;
  events: EventFields[];
}

/** What one press would do. */
export interface ManyChange {
  changed: ChangedAction[];
  /** Chosen, and so already. */
  same: Action[];
  reasons: ReasonNeeded[];
}

/** A draft with nothing chosen. */
export function newManyDraft(): ManyDraft {
  return { key: crypto.randomUUID(), chosen: [], values: {}, whyDue: '', whyState: '' };
}

/** Everything a draft would change, each action with only what differs. A day that cannot be read changes nothing. */
export function planMany(
  chosen: readonly Action[],
  { values, whyDue, whyState }: Pick<ManyDraft, 'values' | 'whyDue' | 'whyState'>,
  context: ChangeContext,
): ManyChange {
  const readable = Object.entries(values).filter(([field, value]) => !isUnreadable(field, value));
  const typed = Object.fromEntries(readable) as ActionFields;
  const changed: ChangedAction[] = [];
  const same: Action[] = [];
  const reasons = new Set<ReasonNeeded>();
  for (const action of chosen) {
    const { changes, events } = editAction(action, typed, { dueDay: whyDue, state: whyState }, context);
    const fields = changes[0]?.fields;
    if (fields === undefined) same.push(action);
    else changed.push({ action, fields, events });
    for (const reason of reasonsNeeded(action, typed)) reasons.add(reason);
  }
  return { changed, same, reasons: [...reasons] };
}

/** True where a day is chosen and not, or not sensibly, typed. */
export function isUnreadable(field: string, value: string | null | undefined): boolean {
  if (field !== 'dueDay' && field !== 'nextReviewDay') return false;
  return typeof value === 'string' && !isNearDay(value);
}
