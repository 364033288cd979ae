import english from '../../content/messages/en-GB/posts.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of posts. The forms have a catalogue of their own. */
export const say = catalogue(english);
