import english from '../../content/messages/en-GB/actionPanel.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of one action beyond the register's own. */
export const say = catalogue(english);
