import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { since } from './columns/definition.ts';
import { key, keys } from './columns/key.ts';
import { number } from './columns/number.ts';
import { person } from './columns/person.ts';
import type { Column } from './columns/definition.ts';
import type { Person } from './columns/person.ts';
import { required } from './columns/required.ts';
import { text } from './columns/text.ts';
import { daysBetween } from './days.ts';
import type { Day } from './days.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';
import { isSamePerson } from './stamp.ts';

/** How somebody is in a post. */
export const holdings = ['substantive', 'temporary', 'acting', 'cover'] as const;

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
    holding: choice(holdings),
    heldFrom: day(),
    heldTo: day(),
    vacantSince: day(),
    deputyPostKey: key(),
    reportsToKey: key(),
    ...sinceThree(person('cover')),
    coverFrom: since(3, day()),
    coverTo: since(3, day()),
    /** Who held it before, as long as names are kept: whom a hand-over comes from. */
    ...sinceThree(person('former')),
    formerLeftDay: since(3, day()),
    /** A hand-over from the former holder is open since this day; null where none is. */
    handoverSince: since(3, day()),
    /** The key of that hand-over: its steps in `postEvents` carry it. */
    handoverKey: since(3, key()),
    /** When somebody last said, or the directory last showed, that the holder is right. */
    confirmedDay: since(3, day()),
    /** The first and the latest day on which the directory did not show the holder; both null where it did. */
    missingSince: since(3, day()),
    missingSeen: since(3, day()),
    /** Days a month allotted to what the post carries. */
    daysAMonth: since(3, number({ min: 0, max: 31 })),
  },
  permissions: readableByAll({ leads: 'change' }),
  retention: {
    note: "Holders' names go two years after they leave a post; the post stays.",
    reviewMonths: 24,
  },
  rows: { force: 60, national: 200 },
});

export type Post = Item<typeof posts>;

/** Columns of a person, brought by version 3 of the lists. */
function sinceThree<Columns extends Record<string, Column<string | null>>>(columns: Columns): Columns {
  const later = Object.entries(columns).map(([field, column]) => [field, since(3, column)]);
  return Object.fromEntries(later) as Columns;
}

/** Who does the work of a post on a day: whoever covers it, else its holder; null where nobody does. */
export function holderOf(post: Post, today: Day): Person | null {
  return coverOf(post, today) ?? substantiveHolderOf(post, today);
}

/** Who covers a post on a day; cover starts without the absent holder and says nothing about why they are away. */
export function coverOf(post: Post, today: Day): Person | null {
  if (post.coverName === null) return null;
  if (post.coverFrom !== null && post.coverFrom > today) return null;
  if (post.coverTo !== null && post.coverTo < today) return null;
  return { oid: post.coverOid, name: post.coverName, mail: post.coverMail };
}

/** Everybody who is in a post on a day: its holder, and whoever covers it. Both have its rights. */
export function inPost(post: Post, today: Day): Person[] {
  return [substantiveHolderOf(post, today), coverOf(post, today)].filter((person) => person !== null);
}

/**
 * The post's own holder on a day, whoever covers; null where never named, the holding ended, or has not yet begun. In a
 * hand-over the former holder stays in the post until their last day, as long as the next one has not begun.
 */
export function substantiveHolderOf(post: Post, today: Day): Person | null {
  return currentHolder(post, today) ?? leavingHolder(post, today);
}

/** Who leaves with the open hand-over and is still in the post. */
function leavingHolder(post: Post, today: Day): Person | null {
  if (post.handoverSince === null || post.formerName === null) return null;
  if (post.formerLeftDay === null || post.formerLeftDay < today) return null;
  return { oid: post.formerOid, name: post.formerName, mail: post.formerMail };
}

function currentHolder(post: Post, today: Day): Person | null {
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

/** The posts a person holds or covers on a day. */
export function postsHeldBy(person: Person, posts: readonly Post[], today: Day): Post[] {
  return posts.filter((post) => inPost(post, today).some((holder) => isSamePerson(holder, person)));
}
