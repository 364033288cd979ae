import { isDay, isNearDay } from '../../domain/columns/day.ts';
import { isNameTooLong } from '../../domain/columns/person.ts';
import type { Person } from '../../domain/columns/person.ts';
import type { Day } from '../../domain/days.ts';
import { isSameHolder, nameCover, namedHolder, vacate } from '../../domain/postChanges.ts';
import type { PostChange } from '../../domain/postChanges.ts';
import type { Post } from '../../domain/posts.ts';
import { say } from './postFormWords.ts';

/** Cover as it is typed. */
export type CoverDraft = { eventKey: string; person: Person | null; from: string; to: string };

/** What stands against it, by field. */
export type CoverProblems = Partial<Record<keyof CoverDraft, string>>;

/** Cover that begins today. */
export function newCover(today: Day): CoverDraft {
  return { eventKey: crypto.randomUUID(), person: null, from: today, to: '' };
}

/** The change that names cover, or what stands against it. */
export function coverTyped(
  { person, from, to }: CoverDraft,
  post: Post,
): { change: PostChange; problems: CoverProblems } | { change: null; problems: CoverProblems } {
  const problems: CoverProblems = {};
  if (person === null) problems.person = say('problem.personNeeded');
  else if (isSameHolder(person, namedHolder(post))) problems.person = say('problem.holderCovers');
  else if (isNameTooLong(person)) problems.person = say('problem.nameTooLong');
  if (!isDay(from)) problems.from = say('problem.fromNeeded');
  else if (!isNearDay(from)) problems.from = say('problem.dayOutside');
  if (to !== '' && !isNearDay(to)) problems.to = say('problem.dayOutside');
  else if (to !== '' && to < from) problems.to = say('problem.endBeforeStart');
  if (person === null || !isDay(from) || Object.keys(problems).length > 0) return { change: null, problems };
  return { change: nameCover(post, person, from, isDay(to) ? to : null), problems };
}

/** The change that makes a post vacant from a day, or what stands against that day. */
export function vacancyTyped(
  day: string,
  post: Post,
  today: Day,
): { change: PostChange; problem: null } | { change: null; problem: string } {
  if (!isDay(day)) return { change: null, problem: say('problem.fromNeeded') };
  if (!isNearDay(day)) return { change: null, problem: say('problem.dayOutside') };
  if (day > today) return { change: null, problem: say('problem.dayAhead') };
  if (post.heldFrom !== null && day < post.heldFrom)
    return { change: null, problem: say('problem.endBeforeStart') };
  return { change: vacate(post, day), problem: null };
}
