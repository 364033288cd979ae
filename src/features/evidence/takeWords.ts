import english from '../../content/messages/en-GB/evidenceTake.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of an evidence file to take away. */
export const say = catalogue(english);
