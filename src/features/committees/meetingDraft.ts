import type { Agreement } from '../../domain/actions.ts';
import { agreementOf, decisionProblem, groupOfAgreement } from '../../domain/agreement.ts';
import type { Committee } from '../../domain/agreement.ts';
import { isNearDay } from '../../domain/columns/day.ts';
import type { Day } from '../../domain/days.ts';
import type { Asked } from '../../domain/jointAnswers.ts';
import { longestMeeting, longestWords } from './formsWords.ts';

/** What a meeting may say about an action; without one its row stays as it is. */
export const decidable = [
  'agreed',
  'agreedChangedWording',
  'notAgreed',
  'notOurs',
  'inDiscussion',
  'outstanding',
] as const satisfies readonly Agreement[];

/** What is written about one action in the form of a meeting. */
export interface RowDraft {
  agreement: Agreement | null;
  words: string;
  bodyKey: string | null;
}

/** The form of a meeting as it is typed; `eventKey` makes it one run however often it is sent. */
export type MeetingDraft = {
  day: string;
  meeting: string;
  postKey: string | null;
  /** By the action's key. */
  rows: Record<string, RowDraft>;
  eventKey: string;
};

/** An empty form, today. */
export function newMeeting(today: Day, eventKey: string): MeetingDraft {
  return { day: today, meeting: '', postKey: null, rows: {}, eventKey };
}

/** The actions a meeting decides about: those that wait, in the order of their references. */
export function waitingOf({ actions }: Committee): Asked[] {
  const byRef = new Intl.Collator('en-GB', { numeric: true });
  return actions
    .filter((action) => groupOfAgreement(agreementOf(action)) === 'waiting')
    .sort((a, b) => byRef.compare(a.ref, b.ref));
}

const undecided: RowDraft = { agreement: null, words: '', bodyKey: null };

/** What is written about one action; nothing decided where nothing is. */
export function rowOf({ rows }: MeetingDraft, key: string): RowDraft {
  return rows[key] ?? undecided;
}

/** The form with one row written otherwise. */
export function withRow(draft: MeetingDraft, key: string, part: Partial<RowDraft>): MeetingDraft {
  return { ...draft, rows: { ...draft.rows, [key]: { ...rowOf(draft, key), ...part } } };
}

/** Every row without a decision becomes agreed; exceptions that were marked before stay. */
export function allAgreed(draft: MeetingDraft, waiting: readonly Asked[]): MeetingDraft {
  return waiting.reduce(
    (next, { recordKey }) =>
      rowOf(next, recordKey).agreement === null ? withRow(next, recordKey, { agreement: 'agreed' }) : next,
    draft,
  );
}

/** A row with a decision, ready to be written. */
export interface Decided {
  action: Asked;
  agreement: Agreement;
  words: string | null;
  bodyKey: string | null;
}

/** The rows with a decision, in the order of the page. */
export function decidedOf(draft: MeetingDraft, waiting: readonly Asked[]): Decided[] {
  return waiting.flatMap((action): Decided[] => {
    const { agreement, words, bodyKey } = rowOf(draft, action.recordKey);
    return agreement === null ? [] : [{ action, agreement, words: words.trim() || null, bodyKey }];
  });
}

export type RowProblem = 'needsWords' | 'needsBody' | 'tooLong';
export type DayProblem = 'needsDay' | 'dayAhead';

/** Everything that keeps a meeting from being written: of the day, and by the action's key. */
export function meetingProblems(
  draft: MeetingDraft,
  waiting: readonly Asked[],
  today: Day,
): { day: DayProblem | null; isMeetingTooLong: boolean; rows: Map<string, RowProblem> } {
  const rows = new Map<string, RowProblem>();
  for (const { action, agreement, words, bodyKey } of decidedOf(draft, waiting)) {
    const isTooLong = (words?.length ?? 0) > longestWords;
    const problem = decisionProblem({ agreement, words, notOursBodyKey: bodyKey });
    const found = isTooLong ? 'tooLong' : problem;
    if (found) rows.set(action.recordKey, found);
  }
  const day = !isNearDay(draft.day) ? 'needsDay' : draft.day > today ? 'dayAhead' : null;
  return { day, isMeetingTooLong: draft.meeting.trim().length > longestMeeting, rows };
}
