import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { key, keys } from './columns/key.ts';
import { person } from './columns/person.ts';
import type { Person } from './columns/person.ts';
import { required } from './columns/required.ts';
import { text } from './columns/text.ts';
import { daysBetween } from './days.ts';
import type { Day } from './days.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';
import { isSamePerson } from './stamp.ts';

/** What a post is for in the hub; each kind maps to a SharePoint group. */
export const postKinds = [
  'chiefOfficer',
  'staffOfficer',
  'raceActionLead',
  'spoc',
  'actionOwner',
  'contributor',
  'peerReviewer',
  'facilitator',
  'siteOwner',
  'portfolioLead',
  'committeeCoordinator',
] as const;
export type PostKind = (typeof postKinds)[number];

/** Posts own actions, never people: a holder leaves, the post stays. */
export const posts = defineList('posts', {
  about: 'Posts, who holds them and since when. Rank and title are free text.',
  columns: {
    title: required(text()),
    kind: required(choice(postKinds)),
    bodyKey: key(),
    forceKeys: keys(),
    ...person('holder'),
    holding: choice(['substantive', 'temporary', 'acting', 'cover']),
    heldFrom: day(),
    heldTo: day(),
    vacantSince: day(),
    deputyPostKey: key(),
    reportsToKey: key(),
  },
  permissions: readableByAll({ leads: 'change' }),
  retention: {
    note: "Holders' names go two years after they leave a post; the post stays.",
    reviewMonths: 24,
  },
  rows: { force: 60, national: 200 },
});

export type Post = Item<typeof posts>;

/** The person in the post on a day, or null where nobody is: never named, holding ended, or not yet begun. */
export function holderOf(post: Post, today: Day): Person | null {
  if (post.holderName === null) return null;
  if (post.heldTo !== null && post.heldTo < today) return null;
  if (post.heldFrom !== null && post.heldFrom > today) return null;
  return { oid: post.holderOid, name: post.holderName, mail: post.holderMail };
}

/** Days since a post has had no holder; null where it has one, or where nobody recorded since when. */
export function daysVacant(post: Post, today: Day): number | null {
  if (holderOf(post, today) !== null) return null;
  const since = post.vacantSince ?? post.heldTo;
  return since === null ? null : Math.max(0, daysBetween(since, today));
}

/** The posts a person holds on a day. */
export function postsHeldBy(person: Person, posts: readonly Post[], today: Day): Post[] {
  return posts.filter((post) => {
    const holder = holderOf(post, today);
    return holder !== null && isSamePerson(holder, person);
  });
}
