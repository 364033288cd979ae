import { toStoreError } from '../data/storeError.ts';
import { errorInWords } from './uiWords.ts';

/** What was thrown, in a sentence. */
export function failureInWords(thrown: unknown): string {
  return errorInWords(toStoreError(thrown));
}
