import english from '../../content/messages/en-GB/committees.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of the committees. */
export const say = catalogue(english);
