import { StoreFailure } from '../data/storeError.ts';
import { errorInWords } from './uiWords.ts';

/** Whatever was thrown, in a sentence. */
export function thrownInWords(thrown: unknown): string {
  if (thrown instanceof StoreFailure) return errorInWords(thrown.error);
  return thrown instanceof Error ? thrown.message : String(thrown);
}
