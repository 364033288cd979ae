import english from '../../content/messages/en-GB/evidencePages.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of the pages of evidence. */
export const say = catalogue(english);
