import english from '../../content/messages/en-GB/askForm.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of raising an ask. */
export const say = catalogue(english);
