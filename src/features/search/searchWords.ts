import english from '../../content/messages/en-GB/search.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of Search. */
export const say = catalogue(english);
