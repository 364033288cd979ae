import type { DropIn } from '../../domain/dropIns.ts';
import { calendarFile } from '../../paper/calendarFile.ts';
import { say } from './shareWords.ts';

/** A drop-in as a calendar file; the id is the record's. Throws where the library refuses what it is given. */
export async function dropInToCalendar(dropIn: DropIn): Promise<string> {
  const { recordKey, title, startsAt, endsAt, place } = dropIn;
  const words = description(dropIn);
  return calendarFile({ id: recordKey, title, start: startsAt, end: endsAt, words, place });
}

function description({ about, joinLink, noRecording }: DropIn): string {
  const lines = [
    about,
    noRecording ? say('calendarNoRecording') : null,
    joinLink === null ? null : say('calendarJoin', { link: joinLink }),
  ];
  return lines.filter(Boolean).join('\n');
}
