import english from '../../../content/messages/en-GB/peer.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words of asking another force, and of what is shared by all three pages. */
export const say = catalogue(english);
