import type { Opened } from '../../../ui/useOpening.ts';
import type { PeerRefusal } from './peerFile.ts';
import { say } from './peerWords.ts';

/** What was opened, or why not in a sentence. */
export function toOpened<T extends object>(read: T | PeerRefusal): Opened<T> {
  return 'refusal' in read ? { refused: say(`refused.${read.refusal}`, { ...read }) } : { opened: read };
}
