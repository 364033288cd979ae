import { addresses } from '../../../domain/addresses.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { writtenFrom } from '../../../domain/inPostThen.ts';
import type { Post } from '../../../domain/posts.ts';
import type { ReturnEvent } from '../../../domain/returnEvents.ts';
import { standingEvents } from '../../../domain/returnHistory.ts';
import type { SnapshotChange } from '../../../domain/returnSnapshot.ts';
import type { Signature } from '../../../domain/signOff.ts';
import type { LookAt } from '../../../domain/toLookAt.ts';
import { dayInWords } from '../../../ui/dayWords.ts';
import { say } from './signOffWords.ts';

/** What one check found, over all standards: each place with its own name. */
export interface LookRow {
  key: string;
  sentence: string;
  places: { key: string; name: string; address: string }[];
  holdsBack: boolean;
}

/** What is to look at, a row a check; what holds the return back first, within that in the order it was found. */
export function lookRows(found: readonly LookAt[]): LookRow[] {
  const byCheck = new Map<LookAt['check'], LookAt[]>();
  for (const one of found) byCheck.set(one.check, [...(byCheck.get(one.check) ?? []), one]);
  const rows = [...byCheck].map(([check, all]) => ({
    key: check,
    sentence: say(`look.${check}`),
    places: all.map(({ standard: { recordKey, number }, place, about }, at) => {
      const name = about === null ? say('lookPlace', { number }) : say('lookPlaceOf', { number, about });
      return { key: `${recordKey}-${at}`, name, address: addresses.standardPart(number, place) };
    }),
    holdsBack: all.some(({ holdsBack }) => holdsBack),
  }));
  return [...rows.filter(({ holdsBack }) => holdsBack), ...rows.filter(({ holdsBack }) => !holdsBack)];
}

/** Who did something: the post of that day where the stamped person was in it, else the stamped name. */
export function whoDid(event: ReturnEvent, posts: readonly Post[]): string {
  const { name } = event.row.created.by;
  const post = writtenFrom(event, posts);
  return post ? `${name}, ${event.postTitle ?? post.title}` : name;
}

/** What happened to the return, newest first. */
export function historyRows(
  events: readonly ReturnEvent[],
  standards: readonly Standard[],
  posts: readonly Post[],
): { key: string; sentence: string; words: string | null }[] {
  const numbers = new Map(standards.map(({ recordKey, number }) => [recordKey, number]));
  return standingEvents(events)
    .filter(({ kind }) => kind !== 'frozen')
    .reverse()
    .sort((a, b) => b.day.localeCompare(a.day))
    .map((event) => {
      const number = numbers.get(event.standardKey ?? '') ?? '';
      const title =
        event.kind === 'signOffRevoked' && event.standardKey !== null
          ? say('event.reopened', { number })
          : event.title;
      const happened = { day: dayInWords(event.day), title, who: whoDid(event, posts) };
      return { key: event.recordKey, sentence: say('happened', happened), words: event.words };
    });
}

/** A signature in a sentence: who, the title of that day, the day; or that it does not count. */
export function signatureInWords({ event, counts }: Signature): string {
  const who = event.row.created.by.name;
  const day = dayInWords(event.day);
  if (!counts) return say('signedNotCounting', { who, day });
  return event.postTitle === null
    ? say('signedNoPost', { who, day })
    : say('signed', { who, day, post: event.postTitle });
}

/** "Standard 7: narrative, evidence", one line a standard. */
export function changesInWords(changes: readonly SnapshotChange[]): string[] {
  return changes.map(({ number, change, fields }) => {
    if (change === 'came') return say('signCame', { number });
    if (change === 'went') return say('signWent', { number });
    return say('signChangedOne', { number, fields: fields.map((field) => say(`field.${field}`)).join(', ') });
  });
}
