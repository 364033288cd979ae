import english from '../../content/messages/en-GB/statusTake.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of taking Status along: its summary elsewhere needs none of them. */
export const say = catalogue(english);
