import english from '../../../content/messages/en-GB/evidenceForm.json' with { type: 'json' };
import { catalogue } from '../../words.ts';

/** The words of adding and changing evidence. */
export const say = catalogue(english);
