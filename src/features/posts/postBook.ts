import type { Body } from '../../domain/bodies.ts';
import type { Day } from '../../domain/days.ts';
import type { forces } from '../../domain/forces.ts';
import type { Item } from '../../domain/list.ts';
import type { Post } from '../../domain/posts.ts';

/** A police force. */
export type Force = Item<typeof forces>;

/** Everything the screens know about posts. `null` where a list has not arrived in full: never guessed. */
export interface PostBook {
  /** By title. */
  posts: readonly Post[];
  byKey: ReadonlyMap<string, Post>;
  /** False while more posts may be on their way: then nobody is called missing. */
  isWhole: boolean;
  bodies: ReadonlyMap<string, Body> | null;
  forces: ReadonlyMap<string, Force> | null;
  today: Day;
}

interface PostBookParts {
  posts: readonly Post[];
  isWhole: boolean;
  bodies: readonly Body[] | null;
  forces: readonly Force[] | null;
  today: Day;
}

/** Puts the lists together once. */
export function makePostBook({ posts, isWhole, bodies, forces, today }: PostBookParts): PostBook {
  const byTitle = [...posts].sort((a, b) => a.title.localeCompare(b.title, 'en-GB', { numeric: true }));
  return {
    posts: byTitle,
    byKey: new Map(posts.map((post) => [post.recordKey, post])),
    isWhole,
    bodies: bodies && new Map(bodies.map((body) => [body.recordKey, body])),
    forces: forces && new Map(forces.map((force) => [force.recordKey, force])),
    today,
  };
}
