import english from '../../../content/messages/en-GB/peerAnswer.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words of bringing an answer back. */
export const say = catalogue(english);
