import type { DropIn } from '../../domain/dropIns.ts';
import { calendarFile } from '../../paper/calendarFile.ts';
import { dropInEntry } from '../../ui/records/dropInEntry.ts';

/** A drop-in as a calendar file; the id is the record's. Throws where the library refuses what it is given. */
export function dropInToCalendar(dropIn: DropIn): Promise<string> {
  return calendarFile(dropInEntry(dropIn));
}
