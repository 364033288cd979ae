import type { Day } from '../../domain/days.ts';
import type { Marking } from '../../domain/list.ts';
import type { Post } from '../../domain/posts.ts';
import type { Waiting } from '../../domain/today.ts';
import type { Way } from '../../ui/records/recordWords.ts';

/** One thing that waits, in finished words, with the one thing to do. */
export interface TodayRow {
  key: string;
  sentence: string;
  why: string;
  day: string | null;
  way: Way | null;
  /** Only where it is above OFFICIAL. */
  marking: Marking | null;
}

/** What the sentences look up. */
export interface TodayContext {
  today: Day;
  postsByKey: ReadonlyMap<string, Post>;
  /** Titles of bodies by key, as far as they are known. */
  bodies: ReadonlyMap<string, string>;
}

/** What waits, of one kind. */
export type Of<Kind extends Waiting['kind']> = Extract<Waiting, { kind: Kind }>;

/** A marking where it is to be said on the row: only above OFFICIAL. */
export function above(marking: Marking | null): Marking | null {
  return marking === 'OFFICIAL-SENSITIVE' ? marking : null;
}
