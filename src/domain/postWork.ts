import { isOpen, isOverdue, restsOnOnePerson } from './actions.ts';
import type { Action } from './actions.ts';
import { isUnanswered } from './asks.ts';
import type { Ask } from './asks.ts';
import type { Person } from './columns/person.ts';
import type { Day } from './days.ts';
import type { Standard } from './frameworks.ts';
import { holderOf, inPost, postsHeldBy } from './posts.ts';
import type { Post } from './posts.ts';
import { isSamePerson } from './stamp.ts';

/** What a post carries; null where the list has not been read in full. On screen: "Work on this post". */
export interface PostWork {
  actions: {
    owns: Action[];
    deputises: Action[];
    overdue: Action[];
    /** Of those it owns: actions whose owner and deputy are one person, or that have no deputy in post. */
    onlyOne: Action[];
  } | null;
  /** What others ask of it and nobody answered, and what it asked and still waits for. */
  asks: { asked: Ask[]; raised: Ask[] } | null;
  standards: Standard[] | null;
}

/** The lists work is counted from. */
export interface WorkLists {
  posts: ReadonlyMap<string, Post>;
  actions: readonly Action[] | null;
  asks: readonly Ask[] | null;
  standards: readonly Standard[] | null;
}

/** Everything open that names a post. */
export function workOn(
  { recordKey }: Pick<Post, 'recordKey'>,
  { posts, actions, asks, standards }: WorkLists,
  today: Day,
): PostWork {
  const open = actions?.filter(isOpen);
  const owns = open?.filter((action) => action.ownerPostKey === recordKey) ?? [];
  const deputises = open?.filter((action) => action.deputyPostKey === recordKey) ?? [];
  const waiting = asks?.filter(isUnanswered);
  return {
    actions: open
      ? {
          owns,
          deputises,
          overdue: owns.filter((action) => isOverdue(action, today)),
          onlyOne: owns.filter((action) => restsOnOnePerson(action, posts, today)),
        }
      : null,
    asks: waiting
      ? {
          asked: waiting.filter(({ fromKey }) => fromKey === recordKey),
          raised: waiting.filter(({ askedByPostKey }) => askedByPostKey === recordKey),
        }
      : null,
    standards: standards?.filter(({ ownerPostKey }) => ownerPostKey === recordKey) ?? null,
  };
}

/** Whom the items themselves are shown: whoever is in the post, and in the post it reports to. A courtesy, no lock. */
export function seesWorkOf(
  reader: Person,
  post: Post,
  posts: ReadonlyMap<string, Post>,
  today: Day,
): boolean {
  const line = posts.get(post.reportsToKey ?? '');
  const people = [...inPost(post, today), ...(line ? inPost(line, today) : [])];
  return people.some((person) => isSamePerson(person, reader));
}

/** The other posts that whoever does the work of a post is in. */
export function otherPostsOf(post: Post, posts: readonly Post[], today: Day): Post[] {
  const holder = holderOf(post, today);
  if (holder === null) return [];
  return postsHeldBy(holder, posts, today).filter(({ recordKey }) => recordKey !== post.recordKey);
}
