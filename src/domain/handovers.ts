import type { Person } from './columns/person.ts';
import type { Day } from './days.ts';
import { addDays } from './days.ts';
import type { Fields } from './list.ts';
import type { PostEvent, postEvents } from './postEvents.ts';
import { substantiveHolderOf } from './posts.ts';
import type { Post, posts, holdings } from './posts.ts';
import { isSamePerson } from './stamp.ts';

/** Where the hand-over of a post stands: there is none, it is open, or the new holder has taken over. */
export type HandoverState = 'none' | 'open' | 'accepted';

/** How somebody is in a post. */
export type HoldingKind = (typeof holdings)[number];

/** Days after which an open hand-over shows to the line; not a fault, something to know. */
export const handoverQuietDays = 14;

/** What a hand-over writes: one change of the post, and the rows that say it happened. */
export interface HandoverWrites {
  changes: Partial<Fields<typeof posts>>;
  events: (Partial<Fields<typeof postEvents>> & { kind: PostEvent['kind'] })[];
}

/** What begins a hand-over; without a successor the post is vacant from the first day on. */
export interface HandoverStart {
  successor: Person | null;
  holding: HoldingKind;
  /** The successor's first day. */
  from: Day;
  today: Day;
  /** The new hand-over's key. */
  handoverKey: string;
}

/** Whoever is to take over, from whichever day on; null where nobody is named. */
export function successorOf(post: Post): Person | null {
  if (post.holderName === null) return null;
  return { oid: post.holderOid, name: post.holderName, mail: post.holderMail };
}

/** Whom an open hand-over comes from; null where the post had no holder, or their name is no longer kept. */
export function leaverOf(post: Post): Person | null {
  if (post.formerName === null) return null;
  return { oid: post.formerOid, name: post.formerName, mail: post.formerMail };
}

/** True where nobody who held the post is there to answer: nobody did, their name has gone, or their last day passed. */
export function hasLeaverGone(post: Post, today: Day): boolean {
  return leaverOf(post) === null || post.formerLeftDay === null || post.formerLeftDay < today;
}

/** Begins a hand-over: the successor in, the outgoing holder kept as the former one, all in one change of the post. */
export function startHandover(post: Post, start: HandoverStart): HandoverWrites {
  const { successor, from, today, handoverKey } = start;
  const outgoing = substantiveHolderOf(post, today);
  const event = eventOf(post, handoverKey);
  const leftDay = addDays(from, -1);
  return {
    changes: {
      ...intoPost(start),
      ...(outgoing ? { ...columnsOf('former', outgoing), formerLeftDay: leftDay } : {}),
      vacantSince: successor ? null : outgoing ? from : (post.vacantSince ?? from),
      handoverSince: from < today ? from : today,
      handoverKey,
      missingSince: null,
      missingSeen: null,
    },
    events: [
      event('handoverStarted', today, { ...(successor ? personOf(successor) : {}), fromDay: from }),
      ...(outgoing ? [event('left', leftDay, { ...personOf(outgoing), toDay: leftDay })] : []),
      ...(successor ? [tookUp(event, start, successor)] : []),
    ],
  };
}

/** Names who takes over, in a hand-over that began without anybody. */
export function nameSuccessor(post: Post, start: HandoverStart & { successor: Person }): HandoverWrites {
  const event = eventOf(post, post.handoverKey ?? start.handoverKey);
  return {
    changes: { ...intoPost(start), vacantSince: null, missingSince: null, missingSeen: null },
    events: [tookUp(event, start, start.successor)],
  };
}

/** Stops a hand-over that was begun by mistake: who holds the post and what was answered stay as they are. */
export function stopHandover(post: Post, today: Day): HandoverWrites {
  return {
    changes: endHandover,
    events: [eventOf(post, post.handoverKey ?? '')('handoverStopped', today)],
  };
}

/** Clears the post's mark once the new holder has taken over. */
export const endHandover = { handoverSince: null, handoverKey: null } as const;

/** Posts whose hand-over was taken over while the mark still stands: for whoever may write posts to clear. */
export function handoversToEnd(
  posts: readonly Post[],
  events: readonly PostEvent[],
): { post: Post; fields: typeof endHandover }[] {
  return posts
    .filter((post) => !post.withdrawn && handoverState(post, events) === 'accepted')
    .map((post) => ({ post, fields: endHandover }));
}

/** The steps of the hand-over that is open on a post; empty where none is. */
export function stepsOf(post: Post, events: readonly PostEvent[]): PostEvent[] {
  if (post.handoverSince === null || post.handoverKey === null) return [];
  return events.filter((one) => one.postKey === post.recordKey && one.handoverKey === post.handoverKey);
}

/** Where a post's hand-over stands. */
export function handoverState(post: Post, events: readonly PostEvent[]): HandoverState {
  if (post.handoverSince === null) return 'none';
  return acceptedStep(post, events) === null ? 'open' : 'accepted';
}

/**
 * The row by which the new holder took over; null where they have not. It counts after they had opened and dealt with the
 * answers, the section that every card has: one row by itself, past the screen, hands nothing over.
 */
export function acceptedStep(post: Post, events: readonly PostEvent[]): PostEvent | null {
  const successor = successorOf(post);
  if (successor === null) return null;
  const mine = stepsOf(post, events)
    .filter(({ row }) => isSamePerson(row.created.by, successor))
    .sort((a, b) => Number(a.row.id) - Number(b.row.id));
  const after = (steps: readonly PostEvent[], is: (step: PostEvent) => boolean) => {
    const at = steps.findIndex(is);
    return at < 0 ? [] : steps.slice(at + 1);
  };
  const opened = after(mine, ({ kind, section }) => kind === 'opened' && section === 'answers');
  const dealt = after(
    opened,
    ({ kind, section }) => section === 'answers' && (kind === 'read' || kind === 'needsFirst'),
  );
  return dealt.find(({ kind }) => kind === 'accepted') ?? null;
}

/** What every row about a post carries; `scopeKey` finds it by one indexed filter. */
export function eventOf(post: Pick<Post, 'recordKey' | 'marking'>, handoverKey: string | null) {
  return (kind: PostEvent['kind'], day: Day, more: Partial<Fields<typeof postEvents>> = {}) => ({
    scopeKey: post.recordKey,
    postKey: post.recordKey,
    marking: post.marking,
    handoverKey,
    kind,
    day,
    ...more,
  });
}

function tookUp(event: ReturnType<typeof eventOf>, { holding, from }: HandoverStart, successor: Person) {
  return event('tookUp', from, { ...personOf(successor), holding, fromDay: from });
}

function intoPost({ successor, holding, from }: HandoverStart): Partial<Fields<typeof posts>> {
  return {
    ...columnsOf('holder', successor ?? { oid: null, name: null, mail: null }),
    holding: successor ? holding : null,
    heldFrom: successor ? from : null,
    heldTo: null,
    ...(successor ? { confirmedDay: from } : {}),
  };
}

function columnsOf<Role extends 'holder' | 'former'>(
  role: Role,
  { oid, name, mail }: { oid: string | null; name: string | null; mail: string | null },
) {
  return { [`${role}Oid`]: oid, [`${role}Name`]: name, [`${role}Mail`]: mail } as Record<
    `${Role}Oid` | `${Role}Name` | `${Role}Mail`,
    string | null
  >;
}

function personOf({ oid, name, mail }: Person) {
  return { personOid: oid, personName: name, personMail: mail };
}
