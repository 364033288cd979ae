type Moment = [number, number, number, number, number];

/** An entry for a calendar: a day (`2026-06-04`) or an instant in UTC, with finished words. */
export interface CalendarPaper {
  /** The record's key: adding the file twice replaces the entry. */
  id: string;
  title: string;
  start: string;
  /** Null: the whole day, or an hour. */
  end: string | null;
  words: string;
  place?: string | null;
}

/** An entry as a calendar file (`.ics`). The library is fetched only now. Throws where it refuses what it is given. */
export async function calendarFile({ id, title, start, end, words, place }: CalendarPaper): Promise<string> {
  const { createEvent } = await import('ics');
  const about = {
    uid: `${id}@race-action-hub`,
    productId: 'race-action-hub',
    title,
    description: words,
    ...(place ? { location: place } : {}),
  };
  const { error, value } = createEvent(
    start.includes('T')
      ? {
          ...about,
          start: moment(start),
          startInputType: 'utc',
          startOutputType: 'utc',
          ...(end === null
            ? { duration: { hours: 1 } }
            : { end: moment(end), endInputType: 'utc' as const, endOutputType: 'utc' as const }),
        }
      : { ...about, start: day(start), duration: { days: 1 } },
  );
  if (!value || error) throw error ?? new Error('ics gave no file');
  return value;
}

function moment(instant: string): Moment {
  const at = new Date(instant);
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()];
}

function day(text: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return [year, month, date];
}
