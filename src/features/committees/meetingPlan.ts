import { planChange, planRow } from '../../data/hooks/planWrites.ts';
import type { PlannedRow, PlannedWrite, RunPlan } from '../../data/hooks/useRuns.ts';
import { actionUpdates } from '../../domain/actionUpdates.ts';
import { actions } from '../../domain/actions.ts';
import { addresses } from '../../domain/addresses.ts';
import { agree } from '../../domain/agreement.ts';
import type { Body } from '../../domain/bodies.ts';
import type { Day } from '../../domain/days.ts';
import type { Marking } from '../../domain/list.ts';
import { dayInWords } from '../../ui/dayWords.ts';
import { say, saidWith, stateInSentence } from './formsWords.ts';
import type { Decided } from './meetingDraft.ts';

/** A meeting whose form is whole. */
export interface Meeting {
  body: Body;
  day: Day;
  /** As the minutes call it. */
  meeting: string;
  postKey: string | null;
  eventKey: string;
  decided: readonly Decided[];
  bodies: ReadonlyMap<string, Body> | null;
  /** Of the rows that prove it. */
  marking: Marking | null;
  newKey: () => string;
}

/** A meeting as one run: a change of each action with the row that proves it, and one row for the meeting itself. */
export function planMeeting(meeting: Meeting): RunPlan {
  const { body, eventKey, day, decided } = meeting;
  const named = { day: dayInWords(day), meeting: meeting.meeting };
  const update = say('meetingEvent', { ...named, summary: summaryOf(decided) });
  const met = { recordKey: meeting.newKey() };
  const unmet = { recordKey: meeting.newKey(), replacesKey: met.recordKey };
  return {
    title: say('runTitle', named),
    kind: 'meeting',
    eventKey,
    address: addresses.committee(body.recordKey),
    writes: decided.map((one) => decisionWrite(one, meeting)),
    events: [meetingRow(meeting, { ...met, kind: 'meeting', update })],
    undoEvents: [meetingRow(meeting, { ...unmet, kind: 'undone', update: say('undoneAll', named) })],
  };
}

function decisionWrite(
  { action: { stored }, agreement, words, bodyKey }: Decided,
  meeting: Meeting,
): PlannedWrite {
  const { body, eventKey, day, postKey, bodies, newKey } = meeting;
  const said = saidWith(words, bodyKey, bodies);
  const parts = { body: body.title, day: dayInWords(day), state: stateInSentence(agreement) };
  const says = said === '' ? say('meetingDecision', parts) : say('meetingDecisionWith', { ...parts, said });
  const decision = { agreement, words, notOursBodyKey: bodyKey, agreedByPostKey: postKey, day };
  const { change, event } = agree(stored, decision, { body, eventKey, says });
  const proof = { ...event, recordKey: newKey() };
  const back = {
    ...event,
    kind: 'undone' as const,
    replacesKey: proof.recordKey,
    update: say('undone', { day: dayInWords(day) }),
    before: event.after,
    after: event.before,
    because: null,
  };
  return whole(
    planChange(actions, stored, change, {
      says: stored.ref,
      proofs: [whole(planRow(actionUpdates, proof))],
      undoProofs: [whole(planRow(actionUpdates, { ...back, recordKey: newKey() }))],
    }),
  );
}

function meetingRow(
  { body, eventKey, day, postKey, marking }: Meeting,
  own: { recordKey: string; replacesKey?: string; kind: 'meeting' | 'undone'; update: string },
): PlannedRow {
  const about = { scopeKey: body.recordKey, actionKey: body.recordKey, bodyKey: body.recordKey };
  const fields = { ...about, eventKey, day, marking, postKey, ...own };
  return whole(planRow(actionUpdates, fields));
}

/** "7 agreed, 1 not agreed". */
function summaryOf(decided: readonly Decided[]): string {
  const counts = new Map<string, number>();
  for (const { agreement } of decided)
    counts.set(stateInSentence(agreement), (counts.get(stateInSentence(agreement)) ?? 0) + 1);
  return [...counts].map(([state, count]) => say('summaryPart', { count, state })).join(', ');
}

/** What the form let through fits its columns; anything else is a fault of ours and said as one. */
export function whole<T>({
  planned,
  problems,
}: {
  planned: T | null;
  problems: readonly { column: string }[];
}): T {
  if (planned === null) throw new Error(problems.map(({ column }) => column).join(', '));
  return planned;
}
