import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { key } from './columns/key.ts';
import { link } from './columns/link.ts';
import { required } from './columns/required.ts';
import { note, text } from './columns/text.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';

/** Does it work? The answers of the College of Policing practice bank; what did not work is published too. */
export const practiceOutcomes = ['worked', 'promising', 'untested', 'didNotWork'] as const;

/** Practice that a force tried. The fields are those of the College's practice bank, so nothing is typed twice. */
export const practices = defineList('practices', {
  about: 'What forces tried, in the fields of the practice bank, and whether it worked.',
  columns: {
    title: required(text()),
    doesItWork: required(choice(practiceOutcomes)),
    focus: text(),
    topic: text(),
    organisation: text(),
    contactPostKey: key(),
    region: text(),
    partners: text(),
    stageOfPractice: text(),
    startDay: day(),
    scale: text(),
    targetGroup: text(),
    aim: note(),
    intendedOutcome: note(),
    description: note(),
    evaluation: note(),
    workstreamKey: key(),
    standardKey: key(),
    addedDay: day(),
    moreLink: link(),
  },
  permissions: readableByAll({ leads: 'change' }),
  retention: { note: 'Kept while useful; reviewed each year.', reviewMonths: 12 },
  rows: { force: 100, national: 1_000 },
});

export type Practice = Item<typeof practices>;
