import english from '../../content/messages/en-GB/share.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of Share. */
export const say = catalogue(english);
