import { addresses } from '../../domain/addresses.ts';
import type { Body } from '../../domain/bodies.ts';
import type { Post } from '../../domain/posts.ts';
import type { Practice } from '../../domain/practices.ts';
import { practiceOutcomes } from '../../domain/practices.ts';
import { dayInWords } from '../../ui/dayWords.ts';
import { say } from './shareWords.ts';
import { workstreamName } from './workstreams.ts';

type Outcome = Practice['doesItWork'];

/** What the library is narrowed to; null is "All". */
export interface PracticeFilter {
  outcome: Outcome | null;
  workstreamKey: string | null;
}

/** A practice as a row, in finished words. */
export interface PracticeRow {
  key: string;
  title: string;
  address: string;
  outcome: Outcome;
  doesItWork: string;
  organisation: string | null;
  workstream: string | null;
}

/** The filter an address carries; a word it does not know counts as "All". */
export function filterOf(query: URLSearchParams): PracticeFilter {
  return {
    outcome: practiceOutcomes.find((outcome) => outcome === query.get('outcome')) ?? null,
    workstreamKey: query.get('workstream') || null,
  };
}

/** The address of the library narrowed to a filter. */
export function filterAddress({ outcome, workstreamKey }: PracticeFilter): string {
  const query = new URLSearchParams();
  if (outcome !== null) query.set('outcome', outcome);
  if (workstreamKey !== null) query.set('workstream', workstreamKey);
  return query.size > 0 ? `${addresses.share}?${query.toString()}` : addresses.share;
}

/** The practices that fit, newest first, then by title. */
export function practiceRows(
  all: readonly Practice[],
  filter: PracticeFilter,
  bodies: readonly Body[],
): PracticeRow[] {
  return newestFirst(all)
    .filter((one) => filter.outcome === null || one.doesItWork === filter.outcome)
    .filter((one) => filter.workstreamKey === null || one.workstreamKey === filter.workstreamKey)
    .map((one) => ({
      key: one.recordKey,
      title: one.title,
      address: addresses.practice(one.recordKey),
      outcome: one.doesItWork,
      doesItWork: say(`outcome.${one.doesItWork}`),
      organisation: one.organisation,
      workstream: workstreamName(one.workstreamKey, bodies),
    }));
}

/** Practices by the day they were added, newest first, then by title. */
export function newestFirst(all: readonly Practice[]): Practice[] {
  return [...all].sort(
    (a, b) => (b.addedDay ?? '').localeCompare(a.addedDay ?? '') || a.title.localeCompare(b.title),
  );
}

/** The workstreams that practice belongs to, in their own order: the choices of the filter. */
export function workstreamChoices(
  all: readonly Practice[],
  bodies: readonly Body[],
): { key: string; name: string }[] {
  const used = new Set(all.map((one) => one.workstreamKey));
  return bodies
    .filter((body) => used.has(body.recordKey))
    .sort((a, b) => (a.number || 100) - (b.number || 100))
    .map((body) => ({ key: body.recordKey, name: workstreamName(body.recordKey, bodies) ?? body.title }));
}

/** The answers to "Does it work?": the choices of the filter. */
export function outcomeChoices(): { key: Outcome; name: string }[] {
  return practiceOutcomes.map((key) => ({ key, name: say(`outcome.${key}`) }));
}

/** The count above the library: all of it, how much of it fits, or that none does. */
export function countInWords(shown: number, total: number): string {
  if (shown === 0 && total > 0) return say('practiceNone', { count: total });
  return shown === total
    ? say('practiceCount', { count: total })
    : say('practiceCountOf', { count: shown, total });
}

const bankFields = [
  'doesItWork',
  'focus',
  'topic',
  'organisation',
  'contact',
  'region',
  'partners',
  'stageOfPractice',
  'startDay',
  'scale',
  'targetGroup',
  'aim',
  'intendedOutcome',
  'description',
  'evaluation',
] as const;

/** A field of the practice bank; `text` null where nobody filled it in. */
export interface BankField {
  key: string;
  label: string;
  text: string | null;
}

/** A practice in the fields of the College of Policing's practice bank, in its order. */
export function practiceFields(practice: Practice, posts: readonly Post[]): BankField[] {
  const contact = posts.find((post) => post.recordKey === practice.contactPostKey)?.title ?? null;
  const text = (field: (typeof bankFields)[number]): string | null => {
    if (field === 'doesItWork') return say(`outcome.${practice.doesItWork}`);
    if (field === 'contact') return contact;
    if (field === 'startDay') return practice.startDay && dayInWords(practice.startDay);
    return practice[field];
  };
  return bankFields.map((field) => ({ key: field, label: say(`field.${field}`), text: text(field) }));
}
