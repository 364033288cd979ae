import type { Day } from '../../../domain/days.ts';
import type { Level } from '../../../domain/levels.ts';
import type { PackContents } from '../../../domain/peer/pack.ts';
import { isMutual } from '../../../domain/peer/ownForce.ts';
import type { ReturnEvent } from '../../../domain/returnEvents.ts';
import { standingEvents } from '../../../domain/returnHistory.ts';
import { dayInWords, dayShort } from '../../../ui/dayWords.ts';
import { numbersInWords } from './asSent.ts';
import { say } from './peerWords.ts';

/** One pack that went out, in finished words. */
export interface PackOutRow {
  key: string;
  title: string;
  lines: string[];
}

/** The rows that say a pack went out, the newest first. */
export function sentPacks(events: readonly ReturnEvent[]): ReturnEvent[] {
  return standingEvents(events)
    .filter(({ kind }) => kind === 'peerAsked')
    .reverse();
}

/** A pack in words: to whom, which standards, by when, what has come back. */
export function packOutRow(
  event: ReturnEvent,
  {
    contents,
    peer,
    events,
    today,
  }: {
    /** `waiting` while it is read, null where it cannot be. */
    contents: PackContents | null | 'waiting';
    peer: readonly Level[];
    events: readonly ReturnEvent[];
    today: Day;
  },
): PackOutRow {
  const force = event.saidBy ?? '';
  const isRead = contents !== null && contents !== 'waiting';
  const done = new Set(
    peer
      .filter(({ aboutKey, withdrawn }) => aboutKey === event.recordKey && !withdrawn)
      .map((one) => one.standardKey),
  );
  const numbers = isRead ? numbersInWords(contents.standards.map(({ number }) => number)) : '';
  const by = isRead ? (contents.byDay as Day | null) : null;
  const isOpen = !isRead || done.size < contents.standards.length;
  return {
    key: event.recordKey,
    title: isRead ? say('outTo', { force, numbers }) : say('outToUnread', { force }),
    lines: [
      say('outDay', { day: dayInWords(event.day), who: event.postTitle ?? event.row.created.by.name }),
      by === null ? null : say(isOpen && by < today ? 'outLate' : 'outBy', { day: dayShort(by, today) }),
      isRead
        ? say('outBack', { done: done.size, of: contents.standards.length })
        : say('outBackUnknown', { count: done.size }),
      contents === null ? say('outUnread') : contents === 'waiting' ? say('outReading') : null,
      isMutual(events, event.aboutKey ?? '', 'peerAsked') ? say('mutual', { force }) : null,
    ].filter((line) => line !== null),
  };
}

/** The packs by name, for choosing one. */
export function packTitles(sent: readonly ReturnEvent[]): { key: string; title: string }[] {
  return sent.map(({ recordKey, title, day }) => ({ key: recordKey, title: `${title}, ${dayInWords(day)}` }));
}
