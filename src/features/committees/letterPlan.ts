import { planChange, planRow } from '../../data/hooks/planWrites.ts';
import type { PlannedWrite, RunPlan } from '../../data/hooks/useRuns.ts';
import { actionUpdates } from '../../domain/actionUpdates.ts';
import { actions } from '../../domain/actions.ts';
import { addresses } from '../../domain/addresses.ts';
import { agree, agreementOf } from '../../domain/agreement.ts';
import type { Committee } from '../../domain/agreement.ts';
import type { Body } from '../../domain/bodies.ts';
import type { Day } from '../../domain/days.ts';
import type { Asked } from '../../domain/jointAnswers.ts';
import { say } from './formsWords.ts';
import { whole } from './meetingPlan.ts';

/** The actions of a committee nobody has written about. */
export function notContactedOf({ actions: own }: Pick<Committee, 'actions'>): Asked[] {
  return own.filter((action) => agreementOf(action) === 'notContacted');
}

/** Marking a letter as sent, as one run: every action nobody wrote about, with the day. */
export function planLetter(committee: Committee, day: Day, newKey: () => string): RunPlan {
  const { body } = committee;
  const eventKey = newKey();
  return {
    title: say('letterTitle', { body: body.title }),
    kind: 'letter',
    eventKey,
    address: addresses.committee(body.recordKey),
    writes: notContactedOf(committee).map((action) => letterWrite(action, { body, day, eventKey, newKey })),
  };
}

interface Letter {
  body: Body;
  day: Day;
  eventKey: string;
  newKey: () => string;
}

function letterWrite({ stored }: Asked, { body, day, eventKey, newKey }: Letter): PlannedWrite {
  const says = say('letterEvent', { body: body.title });
  const nothing = { words: null, notOursBodyKey: null, agreedByPostKey: null };
  const decision = { ...nothing, agreement: 'letterSent' as const, day };
  const { change, event } = agree(stored, decision, { body, eventKey, says });
  const sent = { ...event, kind: 'letter' as const, recordKey: newKey() };
  const taken = { kind: 'undone' as const, replacesKey: sent.recordKey, recordKey: newKey() };
  const back = { ...sent, ...taken, update: say('letterUndone', { body: body.title }) };
  return whole(
    planChange(actions, stored, change, {
      says: stored.ref,
      proofs: [whole(planRow(actionUpdates, sent))],
      undoProofs: [whole(planRow(actionUpdates, { ...back, before: sent.after, after: sent.before }))],
    }),
  );
}
