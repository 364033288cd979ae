import english from '../content/messages/en-GB/elsewhere.json' with { type: 'json' };
import { catalogue } from './words.ts';

/** The words of what leads out of the hub: a chat, a calendar, the printer. */
export const say = catalogue(english);
