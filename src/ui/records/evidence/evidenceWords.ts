import english from '../../../content/messages/en-GB/evidence.json' with { type: 'json' };
import { catalogue } from '../../words.ts';

/** The words of evidence beside what it proves. */
export const say = catalogue(english);
