import type { Action, Agreement } from './actions.ts';
import type { actions as actionList } from './actions.ts';
import type { actionUpdates } from './actionUpdates.ts';
import type { Body } from './bodies.ts';
import type { Day } from './days.ts';
import { askedOf, ownersOf } from './jointAnswers.ts';
import type { Asked, Decisions } from './jointAnswers.ts';
import type { Fields } from './list.ts';

/** The three groups a committee's actions fall into, in the order a page shows them. */
export const agreementGroups = ['waiting', 'notAgreed', 'agreed'] as const;
export type AgreementGroup = (typeof agreementGroups)[number];

/** How far a committee and the plan agree; an action nobody wrote about is not contacted. */
export function agreementOf({ agreement }: Pick<Action, 'agreement'>): Agreement {
  return agreement ?? 'notContacted';
}

/** Which group a state belongs to: "not ours" waits for nobody here, so it stands with "not agreed". */
export function groupOfAgreement(agreement: Agreement): AgreementGroup {
  if (agreement === 'agreed' || agreement === 'agreedChangedWording') return 'agreed';
  return agreement === 'notAgreed' || agreement === 'notOurs' ? 'notAgreed' : 'waiting';
}

/** What must be said with a state: why not, or in which wording; whose it is; nothing. */
export function neededWith(agreement: Agreement): 'words' | 'body' | null {
  if (agreement === 'notOurs') return 'body';
  return agreement === 'notAgreed' || agreement === 'agreedChangedWording' ? 'words' : null;
}

/** True where an action belongs to a body, alone or jointly, and is not closed. */
export function isBefore(body: Pick<Body, 'recordKey'>, action: Action): boolean {
  return action.state !== 'closed' && ownersOf(action).includes(body.recordKey);
}

/** A committee, board or portfolio with the actions it is asked to agree, each with its own answer. */
export interface Committee {
  body: Body;
  actions: Asked[];
  counts: Record<AgreementGroup, number>;
}

/** One committee with its actions. `decisions` tell its answers from those of others that own an action too. */
export function committeeOf(body: Body, actions: readonly Action[], decisions: Decisions): Committee {
  const own = actions
    .filter((action) => isBefore(body, action))
    .map((action) => askedOf(body.recordKey, action, decisions));
  const counts = { waiting: 0, notAgreed: 0, agreed: 0 };
  for (const action of own) counts[groupOfAgreement(agreementOf(action))] += 1;
  return { body, actions: own, counts };
}

/** Every committee, board and portfolio that open actions name, by name; no order of merit. */
export function committeesOf(
  bodies: readonly Body[],
  actions: readonly Action[],
  decisions: Decisions,
): Committee[] {
  return bodies
    .filter(({ kind }) => kind !== 'workstream' && kind !== 'partner')
    .map((body) => committeeOf(body, actions, decisions))
    .filter((committee) => committee.actions.length > 0)
    .sort((a, b) => a.body.title.localeCompare(b.body.title));
}

/** What was decided about one action. */
export interface Decision {
  agreement: Agreement;
  /** Why not, or the wording agreed; null where nothing was said. */
  words: string | null;
  /** Whose it is, where it is not this committee's. */
  notOursBodyKey: string | null;
  /** The post that spoke for the committee; null where nobody did. */
  agreedByPostKey: string | null;
  day: Day;
}

/** Why a decision cannot be written as it is; null where it can. */
export function decisionProblem({
  agreement,
  words,
  notOursBodyKey,
}: Pick<Decision, 'agreement' | 'words' | 'notOursBodyKey'>): 'needsWords' | 'needsBody' | null {
  const needed = neededWith(agreement);
  if (needed === 'words' && !words?.trim()) return 'needsWords';
  return needed === 'body' && notOursBodyKey === null ? 'needsBody' : null;
}

/** Where and as part of what a decision was made, and the sentence that says it. */
export interface DecisionEvent {
  body: Pick<Body, 'recordKey'>;
  eventKey: string | null;
  says: string;
}

/** The change a decision makes to its action, and the row that proves it; the row's `recordKey` is the caller's. */
export function agree(
  action: Pick<Action, 'recordKey' | 'agreement' | 'marking'>,
  decision: Decision,
  { body, eventKey, says }: DecisionEvent,
): { change: Partial<Fields<typeof actionList>>; event: Partial<Fields<typeof actionUpdates>> } {
  const { agreement, day, agreedByPostKey } = decision;
  const needed = neededWith(agreement);
  const words = decision.words?.trim() || null;
  const change = {
    agreement,
    agreementWords: words,
    agreementDay: day,
    agreedByPostKey: groupOfAgreement(agreement) === 'waiting' ? null : agreedByPostKey,
    notOursBodyKey: needed === 'body' ? decision.notOursBodyKey : null,
    ...(agreement === 'notContacted' ? {} : { contactDay: day }),
  };
  const event = {
    scopeKey: action.recordKey,
    actionKey: action.recordKey,
    kind: 'agreement' as const,
    update: says,
    before: agreementOf(action),
    after: agreement,
    because: words?.slice(0, 1_000) ?? null,
    eventKey,
    bodyKey: body.recordKey,
    postKey: change.agreedByPostKey,
    day,
    marking: action.marking,
  };
  return { change, event };
}
