import { choice, choices } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { indexed, since } from './columns/definition.ts';
import { key } from './columns/key.ts';
import { required } from './columns/required.ts';
import { note, text } from './columns/text.ts';
import { instantToDay } from './days.ts';
import type { Day } from './days.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';

/** What one may ask for. */
export const needs = ['decision', 'answer', 'help', 'data', 'cover'] as const;
export type Need = (typeof needs)[number];

/** What may be in the way of an action. */
export const obstacles = ['law', 'money', 'dataSystem', 'people', 'confidence', 'nationalDecision'] as const;
export type Obstacle = (typeof obstacles)[number];

/** "I need [a decision / an answer / help / data / cover] from [post or body] by [date] because …". */
export const asks = defineList('asks', {
  about: 'What somebody needs from a post or body, by when and why; answered, declined or still open.',
  columns: {
    title: required(text()),
    need: required(choice(needs)),
    fromKey: indexed(required(key())),
    byDay: day(),
    because: note(),
    aboutKey: key(),
    inTheWay: choices(obstacles),
    theme: text(),
    askedByPostKey: key(),
    askedDay: day(),
    state: required(choice(['open', 'answered', 'declined'])),
    answer: note(),
    answeredDay: day(),
    /** What a chief officer decided; the line that goes with it is the answer. */
    decision: since(3, choice(['yes', 'no', 'notYet'])),
    answeredByPostKey: since(3, key()),
    /** When whoever was asked was last reminded. */
    remindedDay: since(3, day()),
    /** A hand-over or another ask this one came out of. */
    fromRecordKey: since(3, key()),
  },
  permissions: {
    leads: 'change',
    actionOwners: 'change',
    chiefOfficers: 'change',
    facilitators: 'addAndRead',
    peerReviewers: 'addAndRead',
    readers: 'addAndRead',
  },
  retention: { note: 'Kept three years after it is answered.', reviewMonths: 12 },
  rows: { force: 300, national: 2_000 },
});

export type Ask = Item<typeof asks>;

/** True where nobody has answered yet. */
export function isUnanswered(ask: Pick<Ask, 'state'>): boolean {
  return ask.state === 'open';
}

/** True where nobody has answered and the day it was wanted by has passed. */
export function isLate(ask: Pick<Ask, 'state' | 'byDay'>, today: Day): boolean {
  return isUnanswered(ask) && ask.byDay !== null && ask.byDay < today;
}

/** The day it was asked: as said, else the day SharePoint has it. */
export function askedOn(ask: Pick<Ask, 'askedDay' | 'row'>): Day {
  return ask.askedDay ?? instantToDay(ask.row.created.at);
}

/** Gravest first: overdue before due, then the nearest date, then those without a date; decisions before the rest. */
export function byGravity(today: Day) {
  const weight = (ask: Ask) =>
    ask.byDay !== null && ask.byDay < today ? 0 : ask.need === 'decision' ? 1 : 2;
  return (a: Ask, b: Ask): number =>
    weight(a) - weight(b) || (a.byDay ?? '9999').localeCompare(b.byDay ?? '9999');
}
