import { isNotHeld, newestFrozen } from '../../../domain/freezing.ts';
import type { ReturnEvent } from '../../../domain/returnEvents.ts';
import { dayInWords } from '../../../ui/dayWords.ts';
import { errorInWords } from '../../../ui/uiWords.ts';
import { say } from './frozenWords.ts';

/** What is not frozen yet, as far as words need it. */
interface OnTheWay {
  title: string;
  state: 'waiting' | 'copying' | 'refused';
  error: Parameters<typeof errorInWords>[0] | null;
}

/** What is frozen, the newest copy of each item, by title. */
export function frozenRows(events: readonly ReturnEvent[]): { key: string; words: string }[] {
  return [...newestFrozen(events).values()]
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'))
    .map((event) => ({ key: event.recordKey, words: frozenInWords(event) }));
}

function frozenInWords(event: ReturnEvent): string {
  const { title, day: on, row, saidBy, words, snapshotVersion, size, hash } = event;
  const day = dayInWords(on);
  const who = row.created.by.name;
  if (isNotHeld(event)) {
    const url = words?.split('\n')[1] ?? '';
    return say('link', { title, day, who: saidBy ?? who, url });
  }
  return say('file', {
    ...{ title, day, who },
    version: snapshotVersion ?? '',
    size: sizeInWords(size ?? 0),
    hash: hash === null ? say('noHash') : say('hash', { hash }),
  });
}

function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return say('size.bytes', { count: bytes });
  return bytes < 1_000_000
    ? say('size.kb', { count: Math.round(bytes / 1_000) })
    : say('size.mb', { count: Math.round(bytes / 100_000) / 10 });
}

/** Many items that only wait for their minute, each counted once. */
export function manyInWords(waiting: readonly Pick<OnTheWay, 'title'>[]): string {
  return say('many', { count: new Set(waiting.map(({ title }) => title)).size });
}

/** What is not frozen yet, in a sentence. */
export function freezeInWords({ state, title, error }: OnTheWay): string {
  if (state === 'copying') return say('copying', { title });
  const reason = error === null ? '' : errorInWords(error);
  if (state === 'refused') return say('refused', { title, reason });
  return error === null ? say('waiting', { title }) : say('waitingError', { title, reason });
}
