import english from '../../../content/messages/en-GB/frozen.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words of what is frozen. */
export const say = catalogue(english);
