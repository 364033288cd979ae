import english from '../content/messages/en-GB/start.json' with { type: 'json' };
import { catalogue } from '../ui/words.ts';

/** The few words needed before the hub is open. */
export const say = catalogue(english);
