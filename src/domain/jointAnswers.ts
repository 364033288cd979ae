import { agreements } from './actions.ts';
import type { Action, Agreement } from './actions.ts';
import { standingOf } from './actionUpdates.ts';
import type { ActionUpdate } from './actionUpdates.ts';
import type { Day } from './days.ts';

/** What another body that owns an action too has answered; the day is null where it is not recorded. */
export interface OtherAnswer {
  bodyKey: string;
  agreement: Agreement;
  day: Day | null;
}

/**
 * An action as one body is asked about it: its answer is that body's own, what the others said stands beside it.
 * `stored` is the row, which keeps one answer: whoever's came last.
 */
export type Asked = Action & { stored: Action; others: OtherAnswer[] };

/** The rows that prove answers and letters, newest first, by the action's key; those taken back are left out. */
export type Decisions = ReadonlyMap<string, readonly ActionUpdate[]>;

/** Finds the decisions among updates of every kind. The one written last counts, whatever day it names. */
export function decisionsOf(updates: readonly ActionUpdate[]): Decisions {
  const said = standingOf(updates).filter(({ kind }) => kind === 'agreement' || kind === 'letter');
  said.sort((a, b) => b.row.created.at.localeCompare(a.row.created.at));
  return Map.groupBy(said, ({ actionKey }) => actionKey);
}

/** Every body that owns an action, alone or jointly, once; the first is the one it is filed under. */
export function ownersOf({ bodyKey, jointBodyKeys }: Pick<Action, 'bodyKey' | 'jointBodyKeys'>): string[] {
  return [...new Set([bodyKey, ...jointBodyKeys])].filter((key) => key !== null);
}

/** An action with the answer of one of its bodies. */
export function askedOf(bodyKey: string, action: Action, decisions: Decisions): Asked {
  const owners = ownersOf(action);
  if (owners.length < 2) return { ...action, stored: action, others: [] };
  const others = owners
    .filter((key) => key !== bodyKey)
    .map((key): OtherAnswer => {
      const { agreement, agreementDay } = answerOf(key, action, decisions);
      return { bodyKey: key, agreement: agreement ?? 'notContacted', day: agreementDay };
    });
  return { ...action, ...answerOf(bodyKey, action, decisions), stored: action, others };
}

/** The actions a body's returned sheet is read against: its own with its own answers, the rest as they are. */
export function askedOfAll(
  bodyKey: string,
  actions: readonly Action[],
  updates: readonly ActionUpdate[],
): (Action | Asked)[] {
  const decisions = decisionsOf(updates);
  return actions.map((action) =>
    ownersOf(action).includes(bodyKey) ? askedOf(bodyKey, action, decisions) : action,
  );
}

/** The row behind an action, as a change of it has to begin from. */
export function storedOf(action: Action | Asked): Action {
  return 'stored' in action ? action.stored : action;
}

type Answer = Pick<
  Action,
  'agreement' | 'agreementWords' | 'agreementDay' | 'agreedByPostKey' | 'contactDay' | 'notOursBodyKey'
>;

const silence: Answer = {
  agreement: null,
  agreementWords: null,
  agreementDay: null,
  agreedByPostKey: null,
  contactDay: null,
  notOursBodyKey: null,
};

/**
 * One body's answer about an action that several own. What stands in the row without a row that says whose it is (from a
 * spreadsheet, or from before) is the answer of the body the action is filed under.
 */
function answerOf(bodyKey: string, action: Action, decisions: Decisions): Answer {
  const all = decisions.get(action.recordKey) ?? [];
  const own = all.find((row) => row.bodyKey === bodyKey);
  if (own) return own === all[0] && own.after === action.agreement ? storedAnswer(action) : answerIn(own);
  if (bodyKey !== ownersOf(action)[0]) return silence;
  const first = all.at(-1);
  return first ? { ...silence, agreement: toAgreement(first.before) } : storedAnswer(action);
}

function storedAnswer(action: Action): Answer {
  const { agreement, agreementWords, agreementDay, agreedByPostKey, contactDay, notOursBodyKey } = action;
  return { agreement, agreementWords, agreementDay, agreedByPostKey, contactDay, notOursBodyKey };
}

/** An answer read from the row that proves it. Whose an action is said to be stands only in its sentence. */
function answerIn({ after, because, update, day, postKey }: ActionUpdate): Answer {
  const agreement = toAgreement(after);
  const words = agreement === 'notOurs' ? update : because;
  return {
    ...silence,
    ...{ agreement, agreementWords: words, agreementDay: day, agreedByPostKey: postKey, contactDay: day },
  };
}

function toAgreement(word: string | null): Agreement | null {
  return agreements.find((agreement) => agreement === word) ?? null;
}
