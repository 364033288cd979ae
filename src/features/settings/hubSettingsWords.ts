import english from '../../content/messages/en-GB/hubSettings.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of what a hub and a device have set, and of the hub's site. */
export const say = catalogue(english);
