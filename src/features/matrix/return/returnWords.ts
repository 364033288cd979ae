import english from '../../../content/messages/en-GB/return.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words of a return being written. */
export const say = catalogue(english);
