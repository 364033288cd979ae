import english from '../../../content/messages/en-GB/cycleLine.json' with { type: 'json' };
import { catalogue } from '../../../ui/words.ts';

/** The words beside the line of stages: light, they come with the matrix. */
export const say = catalogue(english);
