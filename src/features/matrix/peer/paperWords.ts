import english from '../../../content/messages/en-GB/peerPapers.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words of the documents of a pack and of an answer. */
export const say = catalogue(english);
