import english from '../../content/messages/en-GB/asks.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of asks. */
export const say = catalogue(english);
