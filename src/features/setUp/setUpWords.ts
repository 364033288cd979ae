import english from '../../content/messages/en-GB/setUp.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of the set-up. */
export const say = catalogue(english);
