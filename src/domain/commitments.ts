import * as z from 'zod/mini';
import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { link } from './columns/link.ts';
import { problem } from './columns/problem.ts';
import { required } from './columns/required.ts';
import { note, text } from './columns/text.ts';
import type { Day } from './days.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';

export const commitmentStatuses = ['current', 'underReview', 'superseded', 'withdrawn'] as const;

/** Versions of the Anti-Racism Commitment: content with a status, never sentences in code. */
export const commitments = defineList('commitments', {
  about: 'Versions of the Anti-Racism Commitment, their status, dates and source.',
  columns: {
    title: required(text()),
    version: text({ max: 60 }),
    status: required(choice(commitmentStatuses)),
    statusNote: note(),
    effectiveFrom: day(),
    effectiveTo: day(),
    sourceLink: link(),
    sourceName: text(),
    filePath: required(text()),
  },
  permissions: readableByAll({ leads: 'change' }),
  retention: { note: 'Every version is kept.', reviewMonths: 24 },
  rows: { force: 10, national: 10 },
});

export type Commitment = Item<typeof commitments>;

const words = z.string(problem('notText'));

/** The file behind a version: its headings, each with the text where the force has pasted it. */
export const commitmentFile = z.object({
  headings: z.array(z.object({ heading: words, text: z._default(z.nullable(words), null) })),
});
export type CommitmentFile = z.infer<typeof commitmentFile>;

/** The version in force on a day: the newest begun that is current or under review; null where there is none. */
export function commitmentInForce(all: readonly Commitment[], today: Day): Commitment | null {
  const standing = all.filter(
    ({ status, effectiveFrom }) =>
      (status === 'current' || status === 'underReview') &&
      (effectiveFrom === null || effectiveFrom <= today),
  );
  return standing.sort((a, b) => (a.effectiveFrom ?? '').localeCompare(b.effectiveFrom ?? '')).at(-1) ?? null;
}
