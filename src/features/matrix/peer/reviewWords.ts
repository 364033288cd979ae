import english from '../../../content/messages/en-GB/peerReview.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words of reviewing another force's pack. */
export const say = catalogue(english);
