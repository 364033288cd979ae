import english from '../../../content/messages/en-GB/actionEdit.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words of the forms that change an action. */
export const say = catalogue(english);
