import english from '../../content/messages/en-GB/register.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words around the register: its tools, and its columns on paper. They arrive after the rows. */
export const say = catalogue(english);
