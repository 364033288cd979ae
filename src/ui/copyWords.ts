import english from '../content/messages/en-GB/copies.json' with { type: 'json' };
import { BadBackup } from '../data/backup/backup.ts';
import { StoreFailure } from '../data/storeError.ts';
import { errorInWords } from './uiWords.ts';
import { catalogue } from './words.ts';

/** The words about copies of everything: the pages and the commands say the same. */
export const sayCopy = catalogue(english);

/** Why a copy was not made or not put back, in a sentence that ends in what to do. */
export function copyFailureInWords(thrown: unknown): string {
  if (thrown instanceof BadBackup) {
    const { kind, ...details } = thrown.problem;
    return sayCopy(`problem.${kind}`, details);
  }
  if (!(thrown instanceof StoreFailure)) return thrown instanceof Error ? thrown.message : String(thrown);
  const { error } = thrown;
  // Long waiting is over by now: nothing goes on by itself.
  if (error.kind === 'offline') return sayCopy('gaveUp.offline');
  if (error.kind === 'busy' || error.kind === 'throttled') return sayCopy('gaveUp.busy');
  return errorInWords(error);
}
