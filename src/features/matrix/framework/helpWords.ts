import english from '../../../content/messages/en-GB/standardHelp.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words of the help at a standard and of what it also answers. */
export const say = catalogue(english);
