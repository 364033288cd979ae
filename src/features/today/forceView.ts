import { addresses } from '../../domain/addresses.ts';
import type { Commitment } from '../../domain/commitments.ts';
import type { Practice } from '../../domain/practices.ts';
import type { TodayRow } from './todayRow.ts';
import { say } from './todayWords.ts';

/** What is known for somebody without a post; null where it is not known (yet). */
export interface InForce {
  commitment: Commitment | null;
  actions: { count: number; withoutOwner: number | null } | null;
  practice: Practice | null;
}

/** What a person without a post finds on Today: what we promised, who owns what, one practice. */
export function forceRows({ commitment, actions, practice }: InForce): TodayRow[] {
  return [
    row(
      'promised',
      say('promised'),
      promisedInWords(commitment),
      say('readCommitment'),
      addresses.commitment,
    ),
    row('actions', actionsInWords(actions), say('actionsWhy'), say('findAction'), addresses.actions),
    ...(practice ? [practiceRow(practice)] : []),
  ];
}

/** The practice to show: the newest that was added, by key where two came on one day. */
export function newestPractice(practices: readonly Practice[]): Practice | null {
  const order = (a: Practice, b: Practice) =>
    (b.addedDay ?? '').localeCompare(a.addedDay ?? '') || a.recordKey.localeCompare(b.recordKey);
  return [...practices].sort(order)[0] ?? null;
}

function practiceRow({ title, doesItWork, recordKey }: Practice): TodayRow {
  const sentence = say('practice', { title });
  return row(
    'practice',
    sentence,
    say(`practice.${doesItWork}`),
    say('readPractice'),
    addresses.practice(recordKey),
  );
}

function promisedInWords(commitment: Commitment | null): string {
  const status = commitment?.status;
  if (commitment === null || (status !== 'current' && status !== 'underReview'))
    return say('promisedUnknown');
  return say(`promisedStatus.${status}`, { title: commitment.title });
}

function actionsInWords(actions: InForce['actions']): string {
  if (actions === null) return say('findAction');
  if (actions.count === 0) return say('actionsNone');
  const counted = say('actions', { count: actions.count });
  if (actions.withoutOwner === null) return counted;
  if (actions.withoutOwner === 0) return say('actionsOwned', { actions: counted });
  return say('actionsNoOwner', { actions: counted, without: actions.withoutOwner });
}

function row(key: string, sentence: string, why: string, label: string, address: string): TodayRow {
  return { key, sentence, why, day: null, way: { label, address }, marking: null };
}
