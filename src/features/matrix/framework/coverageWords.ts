import english from '../../../content/messages/en-GB/coverage.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words of what is not covered yet. */
export const say = catalogue(english);
