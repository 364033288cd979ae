import { changedFields, isEnded, stateFields, toEvent } from './actionChanges.ts';
import type { ActionChange, ActionFields, ChangeContext } from './actionChanges.ts';
import type { Action } from './actions.ts';

/** Already normal business: nothing is left to do, and it comes back for checking. */
export function nowNormalBusiness(action: Action, because: string, context: ChangeContext): ActionChange {
  const fields: ActionFields = {
    ...stateFields(action, 'closed', because, context),
    closedAs: 'normalBusiness',
  };
  const happened = { kind: 'closed', before: action.state, after: 'normalBusiness', because } as const;
  return {
    changes: [{ action, fields }],
    adds: [],
    events: [toEvent({ ...action, state: 'closed' }, happened, context)],
  };
}

/** Another body owns the action from now on; its history stays with it and names the body before. */
export function moveToBody(
  action: Action,
  bodyKey: string,
  because: string,
  context: ChangeContext,
): ActionChange {
  const jointBodyKeys = action.jointBodyKeys.filter((key) => key !== bodyKey);
  const fields = changedFields(action, { bodyKey, jointBodyKeys, notOursBodyKey: null });
  const happened = { kind: 'bodySet', before: action.bodyKey, after: bodyKey, because } as const;
  return {
    changes: [{ action, fields }],
    adds: [],
    events: [{ ...toEvent(action, happened, context), bodyKey }],
  };
}

/** One part of an action that is split. */
export interface SplitPart {
  ref: string;
  title: string;
  ownerPostKey: string | null;
}

/** An action becomes several: it closes and names them, each names it and takes over what they share. */
export function splitAction(
  action: Action,
  parts: readonly SplitPart[],
  because: string,
  context: ChangeContext,
): ActionChange {
  const eventKey = context.newKey();
  const adds = parts.map((part) => ({
    ...sharedBy(action),
    ...part,
    recordKey: context.newKey(),
    provisional: true,
    fromKeys: [action.recordKey],
  }));
  const intoKeys = adds.map(({ recordKey }) => recordKey);
  const fields: ActionFields = {
    state: 'closed',
    closedAs: 'split',
    stateReason: because.trim(),
    intoKeys: [...action.intoKeys, ...intoKeys],
  };
  const after = parts
    .map(({ ref }) => ref)
    .join(', ')
    .slice(0, 255);
  const closed = { ...action, state: 'closed' } as const;
  const events = [
    toEvent(closed, { kind: 'split', before: action.ref, after, because }, context),
    ...adds.map((add) =>
      toEvent(
        { ...action, ...add },
        { kind: 'created', before: action.ref, after: add.ref, because },
        context,
      ),
    ),
  ];
  return { changes: [{ action, fields }], adds, events: events.map((event) => ({ ...event, eventKey })) };
}

/** An action goes on inside another: it closes and names it; the other names what went into it. */
export function mergeInto(
  action: Action,
  target: Action,
  because: string,
  context: ChangeContext,
): ActionChange {
  const eventKey = context.newKey();
  const closed: ActionFields = {
    state: 'closed',
    closedAs: 'merged',
    stateReason: because.trim(),
    intoKeys: [...action.intoKeys, target.recordKey],
  };
  const happened = { kind: 'merged', before: action.ref, after: target.ref, because } as const;
  const events = [
    toEvent({ ...action, state: 'closed' }, happened, context),
    toEvent(target, happened, context),
  ];
  return {
    changes: [
      { action, fields: closed },
      { action: target, fields: { fromKeys: [...target.fromKeys, action.recordKey] } },
    ],
    adds: [],
    events: events.map((event) => ({ ...event, eventKey })),
  };
}

/** The next free provisional reference, `P-7`: nothing that looks official is ever made up. */
export function nextRef(known: readonly Pick<Action, 'ref'>[]): string {
  const numbers = known.map(({ ref }) => Number(/^P-(\d{1,6})$/i.exec(ref.trim())?.[1] ?? 0));
  return `P-${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}`;
}

/** References for the parts of an action: `1-4a`, `1-4b`, leaving out those in use. */
export function partRefs(ref: string, count: number, known: readonly Pick<Action, 'ref'>[]): string[] {
  const taken = new Set(known.map((one) => one.ref.toLowerCase()));
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${ref.slice(0, 18)}${letter}`);
  return letters.filter((one) => !taken.has(one.toLowerCase())).slice(0, count);
}

/** What the parts of a split action have in common with it. */
function sharedBy(action: Action): ActionFields {
  const { scopeKey, marking, workstreamKey, bodyKey, jointBodyKeys, deputyPostKey, leadForceKey, dueDay } =
    action;
  const { whyItMatters, standardKey, drivers, aims, planVersion, source, sourceLink, sourceDay, state } =
    action;
  return {
    ...{ scopeKey, marking, workstreamKey, bodyKey, jointBodyKeys, deputyPostKey, leadForceKey, dueDay },
    ...{ whyItMatters, standardKey, drivers, aims, planVersion, source, sourceLink, sourceDay },
    state: isEnded(state) ? 'inProgress' : state,
  };
}
