import english from '../../content/messages/en-GB/today.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of Today. */
export const say = catalogue(english);
