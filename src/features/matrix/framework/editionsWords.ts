import english from '../../../content/messages/en-GB/editions.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words of editions and of loading one. */
export const say = catalogue(english);
