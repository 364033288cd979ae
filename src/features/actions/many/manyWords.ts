import english from '../../../content/messages/en-GB/changeMany.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words of a change of several actions. */
export const say = catalogue(english);
