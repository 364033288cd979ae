import english from '../../content/messages/en-GB/exports.json' with { type: 'json' };
import { catalogue } from '../words.ts';

/** The words about files that leave the hub. */
export const say = catalogue(english);
