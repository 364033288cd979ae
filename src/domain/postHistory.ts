import type { Person } from './columns/person.ts';
import type { Day } from './days.ts';
import { nameKept } from './names.ts';
import { namedHolder } from './postChanges.ts';
import type { PostEvent, PostHappening } from './postEvents.ts';
import { coverOf } from './posts.ts';
import type { Post } from './posts.ts';
import { isSameHolder } from './postChanges.ts';

/** What the history of a post tells; the single steps of a hand-over stand on its own page. */
export const toldHappenings = [
  'tookUp',
  'left',
  'coverNamed',
  'coverEnded',
  'confirmed',
  'handoverStarted',
  'accepted',
  'handoverStopped',
] as const satisfies readonly PostHappening[];
export type ToldHappening = (typeof toldHappenings)[number];

/** One thing that happened to a post. */
export interface PostMoment {
  event: PostEvent;
  kind: ToldHappening;
  day: Day;
  /** Whom it is about; null where nobody is named, or where the name is older than names are kept. */
  name: string | null;
  /** True where there was a name that is not shown any more: the post stands for it. */
  isNameGone: boolean;
  /** Who recorded it, by SharePoint's stamp; null once that name is older than names are kept. */
  by: string | null;
}

/** The history of a post, newest first. `months`: how long names are kept after somebody left. */
export function postHistory(
  post: Post,
  events: readonly PostEvent[],
  months: number,
  today: Day,
): PostMoment[] {
  const own = events.filter(({ postKey }) => postKey === post.recordKey);
  const replaced = new Set(own.map(({ replacesKey }) => replacesKey));
  return own
    .filter(({ recordKey, kind }) => !replaced.has(recordKey) && isTold(kind))
    .sort((a, b) => b.day.localeCompare(a.day) || b.row.created.at.localeCompare(a.row.created.at))
    .map((event): PostMoment => {
      const person = personOf(event);
      const name = person && nameKept(person.name, leftDayOf(person, post, own, today), months, today);
      const { by, at } = event.row.created;
      const writtenDay = at.slice(0, 10) as Day;
      const isWriterThere = isInPost(by, post, today);
      return {
        event,
        kind: event.kind as ToldHappening,
        day: event.day,
        name,
        isNameGone: person !== null && name === null,
        by: nameKept(by.name, isWriterThere ? null : writtenDay, months, today),
      };
    });
}

/** When somebody left a post; null while they are in it. Where no row says so, the last day a row names them. */
function leftDayOf(person: Person, post: Post, events: readonly PostEvent[], today: Day): Day | null {
  if (isInPost(person, post, today)) return null;
  const days = events.flatMap((event) => {
    const one = personOf(event);
    if (one === null || !isSameHolder(one, person)) return [];
    return [event.toDay ?? event.day];
  });
  return days.sort().at(-1) ?? today;
}

function isInPost(person: Person, post: Post, today: Day): boolean {
  const holder = post.heldTo !== null && post.heldTo < today ? null : namedHolder(post);
  return [holder, coverOf(post, today)].some((one) => one !== null && isSameHolder(one, person));
}

function personOf({ personOid, personName, personMail }: PostEvent): Person | null {
  return personName === null ? null : { oid: personOid, name: personName, mail: personMail };
}

function isTold(kind: PostHappening): boolean {
  return toldHappenings.some((told) => told === kind);
}
