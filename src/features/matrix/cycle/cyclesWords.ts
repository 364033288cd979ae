import english from '../../../content/messages/en-GB/cycles.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words of cycles and of planning backwards. */
export const say = catalogue(english);
