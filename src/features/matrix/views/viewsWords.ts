import english from '../../../content/messages/en-GB/views.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words of the views of a standard. */
export const say = catalogue(english);
