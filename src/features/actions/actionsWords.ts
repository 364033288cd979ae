import english from '../../content/messages/en-GB/actions.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of the actions. */
export const say = catalogue(english);
