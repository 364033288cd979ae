import english from '../../../content/messages/en-GB/signOff.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words of the sign-off of a return. */
export const say = catalogue(english);
