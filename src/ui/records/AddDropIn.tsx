import type { DropIn } from '../../domain/dropIns.ts';
import { say } from '../elsewhereWords.ts';
import { AddToCalendar } from './AddToCalendar.tsx';
import { dropInEntry } from './dropInEntry.ts';

/** [Add to calendar] for a drop-in. A file of its own, so that a screen can fetch it late. */
export function AddDropIn({ dropIn }: { dropIn: DropIn }) {
  return <AddToCalendar entry={dropInEntry(dropIn)} label={say('addDropIn')} />;
}
