import english from '../../content/messages/en-GB/asking.json' with { type: 'json' };
import { catalogue } from '../words.ts';

/** The words of asks that more than one place shows. */
export const say = catalogue(english);
