import type { DropIn } from '../../domain/dropIns.ts';
import { say } from './shareWords.ts';

type Moment = [number, number, number, number, number];

/**
 * A drop-in as a calendar file. The id is the record's, so adding it twice replaces it. The library is fetched only
 * when somebody asks for the file. Throws where the library refuses what it is given.
 */
export async function dropInToCalendar(dropIn: DropIn): Promise<string> {
  const { createEvent } = await import('ics');
  const { error, value } = createEvent({
    uid: `${dropIn.recordKey}@race-action-hub`,
    productId: 'race-action-hub',
    title: dropIn.title,
    description: description(dropIn),
    start: moment(dropIn.startsAt),
    startInputType: 'utc',
    startOutputType: 'utc',
    ...(dropIn.endsAt === null
      ? { duration: { hours: 1 } }
      : { end: moment(dropIn.endsAt), endInputType: 'utc' as const, endOutputType: 'utc' as const }),
    ...(dropIn.place === null ? {} : { location: dropIn.place }),
  });
  if (!value || error) throw error ?? new Error('ics gave no file');
  return value;
}

function description({ about, joinLink, noRecording }: DropIn): string {
  const lines = [
    about,
    noRecording ? say('calendarNoRecording') : null,
    joinLink === null ? null : say('calendarJoin', { link: joinLink }),
  ];
  return lines.filter(Boolean).join('\n');
}

function moment(instant: string): Moment {
  const at = new Date(instant);
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()];
}
