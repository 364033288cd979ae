import { addresses } from '../../domain/addresses.ts';
import type { DropIn } from '../../domain/dropIns.ts';
import type { CalendarEntry } from '../../hosts/host.ts';
import { say } from '../elsewhereWords.ts';

/** A drop-in as an entry of a calendar: its time, place, text and join link; the id is the record's. */
export function dropInEntry(dropIn: DropIn): CalendarEntry {
  const { recordKey, title, startsAt, endsAt, place, about, joinLink, noRecording } = dropIn;
  const words = [
    about,
    noRecording ? say('dropInNoRecording') : null,
    joinLink === null ? null : say('dropInJoin', { link: joinLink }),
  ];
  return {
    ...{ id: recordKey, title, start: startsAt, end: endsAt, place },
    words: words.filter(Boolean).join('\n'),
    address: addresses.dropIn(recordKey),
  };
}
