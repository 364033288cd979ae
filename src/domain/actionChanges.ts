import type { Action, ActionState, actions } from './actions.ts';
import type { actionUpdates, Happening } from './actionUpdates.ts';
import { checkAgainDay } from './checkAgain.ts';
import type { Day } from './days.ts';
import type { Fields } from './list.ts';

/** Fields of an action that are written together. */
export type ActionFields = Partial<Fields<typeof actions>>;

/** What is to be written for one change: rows changed, rows added, and the rows that prove it. Nothing is deleted. */
export interface ActionChange {
  changes: { action: Action; fields: ActionFields }[];
  adds: (ActionFields & { recordKey: string })[];
  events: EventFields[];
}

/** A row that proves a change. */
export type EventFields = Partial<Fields<typeof actionUpdates>> & { recordKey: string; kind: Happening };

/** A change before it is put into words: `before` and `after` are days, states or keys. */
export interface Happened {
  kind: Happening;
  before?: string | null;
  after?: string | null;
  because?: string | null;
  /** Words that are a sentence already: what a second person says they saw. */
  words?: string;
}

/** What a change is made with: the day, keys for new rows, and the sentence a row says it in. */
export interface ChangeContext {
  today: Day;
  newKey: () => string;
  inWords: (happened: Happened) => string;
  /** Months after which what ended comes back for checking. */
  checkAgainMonths: number;
}

/** The row that proves something about one action, with its sentence. */
export function toEvent(
  action: Pick<Action, 'recordKey' | 'state' | 'marking'>,
  happened: Happened,
  context: ChangeContext,
): EventFields {
  const { kind, before = null, after = null, because = null } = happened;
  return {
    recordKey: context.newKey(),
    scopeKey: action.recordKey,
    actionKey: action.recordKey,
    kind,
    before,
    after,
    because: because?.trim() || null,
    update: context.inWords(happened),
    stateThen: action.state,
    day: context.today,
    marking: action.marking,
  };
}

/** Which fields of an edit are proved by a row of their own, and of which kind. */
export const proved = {
  dueDay: 'dueMoved',
  state: 'stateSet',
  ownerPostKey: 'ownerSet',
  bodyKey: 'bodySet',
} as const;
type ProvedField = keyof typeof proved;

/** The reasons an edit needs before it can be saved. */
export type ReasonNeeded = 'dueDay' | 'state';

/** Whether an edit must say why: a due date that moves or goes, an action that ends or comes back. */
export function reasonsNeeded(
  action: Pick<Action, 'dueDay' | 'state'>,
  fields: ActionFields,
): ReasonNeeded[] {
  const needed: ReasonNeeded[] = [];
  if (fields.dueDay !== undefined && action.dueDay !== null && fields.dueDay !== action.dueDay)
    needed.push('dueDay');
  if (fields.state && fields.state !== action.state && (fields.state === 'closed' || isEnded(action.state)))
    needed.push('state');
  return needed;
}

/**
 * An edit of one action: only what differs is written, and a row of its own for a due date, state, owner or body that
 * changed. `why` holds the reasons that `reasonsNeeded` asks for.
 */
export function editAction(
  action: Action,
  typed: ActionFields,
  why: Partial<Record<ProvedField, string>>,
  context: ChangeContext,
): ActionChange {
  const fields: ActionFields = { ...changedFields(action, typed) };
  const events = (Object.keys(proved) as ProvedField[]).flatMap((field) => {
    const after = fields[field];
    const isFirstDate = field === 'dueDay' && action.dueDay === null;
    if (after === undefined || isFirstDate) return [];
    const happened = { kind: proved[field], before: action[field], after, because: why[field] ?? null };
    return [toEvent({ ...action, state: fields.state ?? action.state }, happened, context)];
  });
  if (fields.dueDay !== undefined && action.dueDay !== null)
    Object.assign(fields, { dueWas: action.dueDay, dueBecause: why.dueDay?.trim().slice(0, 255) || null });
  if (fields.state !== undefined) {
    const { closedAs, nextReviewDay } = fields;
    const chosen = { ...(closedAs ? { closedAs } : {}), ...(nextReviewDay ? { nextReviewDay } : {}) };
    Object.assign(fields, stateFields(action, fields.state, why.state ?? null, context), chosen);
  }
  const hasChanges = Object.keys(fields).length > 0;
  return { changes: hasChanges ? [{ action, fields }] : [], adds: [], events };
}

/** Only what differs from the action as it is. */
export function changedFields(action: Action, typed: ActionFields): ActionFields {
  const isSame = ([field, value]: [string, unknown]) =>
    JSON.stringify(value) === JSON.stringify(action[field as keyof Action]);
  return Object.fromEntries(Object.entries(typed).filter((entry) => !isSame(entry)));
}

/** What else changes with a state: an ended action comes back for checking, one that is open again does not. */
export function stateFields(
  action: Action,
  state: ActionState,
  reason: string | null,
  context: ChangeContext,
): ActionFields {
  const stateReason = reason?.trim() || null;
  if (isEnded(state)) {
    const nextReviewDay = checkAgainDay(context.today, context.checkAgainMonths);
    return {
      state,
      stateReason,
      nextReviewDay,
      ...(state === 'closed' ? { closedAs: 'noLongerNeeded' } : { closedAs: null }),
    };
  }
  return { state, stateReason, closedAs: null, ...(isEnded(action.state) ? { nextReviewDay: null } : {}) };
}

/** True where an action is over: embedded or closed. */
export function isEnded(state: ActionState): boolean {
  return state === 'embedded' || state === 'closed';
}

/** An ended action was looked at again and is still so: it comes back after as many months as before. */
export function stillSo(action: Action, words: string, context: ChangeContext): ActionChange {
  const nextReviewDay = checkAgainDay(context.today, context.checkAgainMonths);
  const happened: Happened = {
    kind: 'checkedAgain',
    before: action.nextReviewDay,
    after: nextReviewDay,
    because: words,
  };
  return {
    changes: [{ action, fields: { nextReviewDay } }],
    adds: [],
    events: [toEvent(action, happened, context)],
  };
}

/** Somebody other than the owner says what they saw; SharePoint's stamp says who. */
export function saidBySecondPerson(action: Action, words: string, context: ChangeContext): ActionChange {
  return {
    changes: [],
    adds: [],
    events: [toEvent(action, { kind: 'secondPerson', words: words.trim() }, context)],
  };
}
