import english from '../../content/messages/en-GB/postForm.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of the forms of a post. */
export const say = catalogue(english);
