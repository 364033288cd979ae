import english from '../content/messages/en-GB/chooseFile.json' with { type: 'json' };
import { catalogue } from './words.ts';

/** The words of choosing a file that are the same on every page. */
export const say = catalogue(english);
