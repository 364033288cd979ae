import type { Person } from './columns/person.ts';
import type { Day } from './days.ts';
import type { Fields } from './list.ts';
import type { postEvents } from './postEvents.ts';
import { needsChecking } from './postChecks.ts';
import { coverOf, substantiveHolderOf } from './posts.ts';
import type { holdings, Post, posts as postList } from './posts.ts';
import { isSamePerson } from './stamp.ts';

type PostFields = Partial<Fields<typeof postList>>;

/** A row of a post's history, as it is added; its RecordKey comes from the draft. */
export type NewPostEvent = Omit<Partial<Fields<typeof postEvents>>, 'recordKey'>;

/** What is written where somebody takes up, leaves or covers a post: fields of the post, and rows of its history. */
export interface PostChange {
  fields: PostFields;
  events: NewPostEvent[];
}

/** How somebody is in a post. */
export interface Holding {
  holding: (typeof holdings)[number];
  from: Day;
  to: Day | null;
}

/** A finding of the check is about whoever was in the post; it goes with every change of holder or cover. */
const noFinding = { missingSince: null, missingSeen: null } as const;

/** Puts somebody in a post. Whoever held it becomes the former holder, who left on the day the new one begins. */
export function putInPost(post: Post, person: Person, { holding, from, to }: Holding): PostChange {
  const left = leave(post, from);
  const event: NewPostEvent = {
    ...about(post, 'tookUp', from),
    ...asPerson(person),
    holding,
    fromDay: from,
    toDay: to,
  };
  return {
    fields: {
      ...left.fields,
      ...asHolder(person),
      holding,
      heldFrom: from,
      heldTo: to,
      vacantSince: null,
      confirmedDay: null,
    },
    events: [...left.events, event],
  };
}

/** Makes a post vacant from a day. The post and what it owns stay. */
export function vacate(post: Post, day: Day): PostChange {
  const { fields, events } = leave(post, day);
  const nobody = { holderOid: null, holderName: null, holderMail: null, holding: null, heldFrom: null };
  return { fields: { ...fields, ...nobody, heldTo: null, vacantSince: day, confirmedDay: null }, events };
}

/** Names who covers a post, from a day to a day (null: open). The holder stays, and nothing says why. */
export function nameCover(post: Post, person: Person, from: Day, to: Day | null): PostChange {
  const cover = { coverOid: person.oid, coverName: person.name, coverMail: person.mail };
  const event = {
    ...about(post, 'coverNamed', from),
    ...asPerson(person),
    holding: 'cover' as const,
    fromDay: from,
    toDay: to,
  };
  return { fields: { ...cover, coverFrom: from, coverTo: to, ...noFinding }, events: [event] };
}

/** Ends the cover of a post: the work goes back to its holder. */
export function endCover(post: Post, today: Day): PostChange {
  const nobody = { coverOid: null, coverName: null, coverMail: null, coverFrom: null, coverTo: null };
  const { coverOid, coverName, coverMail, coverFrom } = post;
  if (coverName === null) return { fields: {}, events: [] };
  const event = {
    ...about(post, 'coverEnded', today),
    ...asPerson({ oid: coverOid, name: coverName, mail: coverMail }),
    fromDay: coverFrom,
    toDay: today,
  };
  return { fields: { ...nobody, ...noFinding }, events: [event] };
}

/**
 * Says that whoever is in the post is right. Where the directory does not show their id any more the id is let go, so
 * that it is not asked about again; name and mail stay.
 */
export function confirmHolder(post: Post, today: Day): PostChange {
  const id = coverOf(post, today) ? { coverOid: null } : { holderOid: null };
  const gone = needsChecking(post, today) ? id : {};
  return {
    fields: { confirmedDay: today, ...noFinding, ...gone },
    events: [about(post, 'confirmed', today)],
  };
}

/** Whether two people are the same, also where only names are known. */
export function isSameHolder(a: Person | null, b: Person | null): boolean {
  if (a === null || b === null) return a === b;
  const isNamed = ({ oid, mail }: Person) => oid !== null || mail !== null;
  return isSamePerson(a, b) || (!(isNamed(a) && isNamed(b)) && a.name === b.name);
}

/** The holder as the post names them, whether or not their days have come. */
export function namedHolder(post: Post): Person | null {
  const { holderOid, holderName, holderMail } = post;
  return holderName === null ? null : { oid: holderOid, name: holderName, mail: holderMail };
}

function leave(post: Post, day: Day): PostChange {
  const before = namedHolder(post);
  if (before === null) return { fields: noFinding, events: [] };
  // Somebody whose days were over left when they ended; nobody leaves twice.
  const leftDay = substantiveHolderOf(post, day) === null && post.heldTo !== null ? post.heldTo : day;
  const former = { formerOid: before.oid, formerName: before.name, formerMail: before.mail };
  const event = {
    ...about(post, 'left', leftDay),
    ...asPerson(before),
    holding: post.holding,
    fromDay: post.heldFrom,
    toDay: leftDay,
  };
  return { fields: { ...former, formerLeftDay: leftDay, ...noFinding }, events: [event] };
}

function about(post: Post, kind: NewPostEvent['kind'], day: Day): NewPostEvent {
  return { postKey: post.recordKey, scopeKey: post.recordKey, marking: post.marking, kind, day };
}

function asPerson({ oid, name, mail }: Person): NewPostEvent {
  return { personOid: oid, personName: name, personMail: mail };
}

function asHolder({ oid, name, mail }: Person): PostFields {
  return { holderOid: oid, holderName: name, holderMail: mail };
}
