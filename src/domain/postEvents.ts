import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { key } from './columns/key.ts';
import { person } from './columns/person.ts';
import { required } from './columns/required.ts';
import { note, text } from './columns/text.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';
import { holdings } from './posts.ts';

/** What a row says happened to a post: who was in it, what was checked, and each step of a hand-over. */
export const postHappenings = [
  'tookUp',
  'left',
  'coverNamed',
  'coverEnded',
  'confirmed',
  'handoverStarted',
  'answered',
  'opened',
  'read',
  'needsFirst',
  'accepted',
  'handoverStopped',
] as const;
export type PostHappening = (typeof postHappenings)[number];

/** The three questions to whoever leaves a post. */
export const handoverQuestions = ['next', 'promised', 'meet'] as const;
export type HandoverQuestion = (typeof handoverQuestions)[number];

/**
 * What happened to a post, one row each; `scopeKey` is the post's key, so that one indexed filter finds a post's
 * history. Everybody who can open the hub may add: a successor accepts a hand-over before they have any other right,
 * and SharePoint's stamp says who did.
 */
export const postEvents = defineList('postEvents', {
  about: 'Who took up and left each post, and every step of its hand-overs. Add and read only.',
  columns: {
    postKey: required(key()),
    kind: required(choice(postHappenings)),
    day: required(day()),
    /** Steps of one hand-over have one key. */
    handoverKey: key(),
    /** The section of the hand-over that was opened, read or asked about. */
    section: text({ max: 60 }),
    question: choice(handoverQuestions),
    words: note({ max: 4_000 }),
    /** Whom it is about: who took up, left or covers the post. */
    ...person('person'),
    holding: choice(holdings),
    fromDay: day(),
    toDay: day(),
    askKey: key(),
    replacesKey: key(),
  },
  permissions: {
    leads: 'addAndRead',
    actionOwners: 'addAndRead',
    chiefOfficers: 'addAndRead',
    facilitators: 'addAndRead',
    peerReviewers: 'addAndRead',
    readers: 'addAndRead',
  },
  versionLimit: 100,
  retention: {
    note: "Kept seven years; holders' names are shown for two years after they leave a post.",
    reviewMonths: 24,
  },
  rows: { force: 2_000, national: 8_000 },
  since: 3,
});

export type PostEvent = Item<typeof postEvents>;
