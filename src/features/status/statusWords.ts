import english from '../../content/messages/en-GB/status.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of Status. */
export const say = catalogue(english);
