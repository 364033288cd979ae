import english from '../content/messages/en-GB/matrixPlaces.json' with { type: 'json' };
import { catalogue } from './words.ts';

/** The words of the places around the matrix. */
export const say = catalogue(english);
