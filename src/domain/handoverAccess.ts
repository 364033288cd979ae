import { isSameMember, rightsDue } from './access.ts';
import { groupOf } from './postGroups.ts';
import type { Person } from './columns/person.ts';
import type { Day } from './days.ts';
import { covers } from './groupRights.ts';
import type { Group } from './groups.ts';
import { leaverOf, successorOf } from './handovers.ts';
import type { Post } from './posts.ts';

/**
 * The right that goes over with a post. It says what the posts say; who is in which SharePoint group is known to the
 * site's owners only.
 */
export interface AccessOfHandover {
  group: Group;
  /** Who gets it; `hasByOther` where another post of theirs carries it already. Null where nobody is named. */
  comes: { person: Person; hasByOther: boolean } | null;
  /** Who had it; `keepsByOther` where another post of theirs carries it. Null where nobody left, or nobody is known. */
  goes: { person: Person; keepsByOther: boolean } | null;
}

/** Which right a hand-over moves, to whom and from whom. */
export function accessOfHandover(post: Post, posts: readonly Post[], today: Day): AccessOfHandover {
  const group = groupOf(post.kind);
  const due = rightsDue(
    posts.filter(({ recordKey }) => recordKey !== post.recordKey),
    today,
  );
  const hasByOther = (person: Person) =>
    covers(
      due.filter((right) => isSameMember({ group: right.group, person }, right)).map((right) => right.group),
      group,
    );
  const comes = successorOf(post);
  const goes = leaverOf(post);
  return {
    group,
    comes: comes && { person: comes, hasByOther: hasByOther(comes) },
    goes: goes && { person: goes, keepsByOther: hasByOther(goes) },
  };
}
