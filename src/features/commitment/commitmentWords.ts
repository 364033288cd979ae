import english from '../../content/messages/en-GB/commitment.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of the Commitment's page. Its own text is content, never here. */
export const say = catalogue(english);
