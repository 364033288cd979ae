import english from '../../content/messages/en-GB/matrix.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of the matrix. */
export const say = catalogue(english);
