import english from '../../content/messages/en-GB/handover.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of hand-overs. */
export const say = catalogue(english);
