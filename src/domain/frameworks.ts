import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { since } from './columns/definition.ts';
import { key } from './columns/key.ts';
import { number } from './columns/number.ts';
import { required } from './columns/required.ts';
import { note, text } from './columns/text.ts';
import { yesNo } from './columns/yesNo.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';

/** Editions of frameworks. Each is one immutable JSON file in the Content library; a row here points at it. */
export const frameworks = defineList('frameworks', {
  about: 'Editions of the maturity matrix and other frameworks; each points at one file that never changes.',
  columns: {
    title: required(text()),
    kind: required(choice(['matrix', 'apcc', 'peel', 'equalityDuty', 'other'])),
    edition: text({ max: 60 }),
    filePath: required(text()),
    sample: yesNo(),
    publishedDay: day(),
    sourceNote: note(),
    /** The edition before it, for what is carried over. */
    replacesKey: since(4, key()),
  },
  permissions: readableByAll({ leads: 'change' }),
  retention: { note: 'Kept as long as a return refers to it.', reviewMonths: 24 },
  rows: { force: 10, national: 10 },
});

/** The standards of a framework, one row each. `scopeKey` is the framework's key. */
export const standards = defineList('standards', {
  about: 'The standards of a framework, in its own order.',
  columns: {
    title: required(text()),
    number: required(number({ min: 1, max: 999 })),
    frameworkKey: required(key()),
    group: text(),
    workstreamKey: key(),
    question: note(),
    ownerPostKey: key(),
    dueDay: day(),
    /** The same standard in the edition before: its history goes on here. */
    carriedFromKey: since(4, key()),
  },
  permissions: readableByAll({ leads: 'change' }),
  retention: { note: 'Kept as long as a return refers to it.', reviewMonths: 24 },
  rows: { force: 60, national: 60 },
});

export type Framework = Item<typeof frameworks>;
export type Standard = Item<typeof standards>;
