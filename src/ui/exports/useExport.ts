import { useState } from 'react';
import { StoreFailure } from '../../data/storeError.ts';
import type { Table } from '../../paper/table.ts';
import { errorInWords } from '../uiWords.ts';
import { useSaveFile } from '../useSaveFile.ts';
import type { Format } from './exportFiles.ts';
import { fileOf } from './exportFiles.ts';
import { say } from './exportWords.ts';

/** How the making of a file stands. */
export type Outcome =
  | { kind: 'working' }
  | { kind: 'done'; words: string; webUrl: string | null }
  | { kind: 'failed'; words: string };

/** Makes a file and hands it over as the host can; says where it went, or why not. */
export function useExport(folder: string) {
  const save = useSaveFile();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const make = async (table: () => Table, format: Format, name: string): Promise<void> => {
    setOutcome({ kind: 'working' });
    try {
      const file = await fileOf(table(), format, name);
      const webUrl = await save({ folder, ...file });
      setOutcome({
        kind: 'done',
        words: say(webUrl === null ? 'saved' : 'kept', { name: file.name }),
        webUrl,
      });
    } catch (thrown) {
      setOutcome({ kind: 'failed', words: failureInWords(thrown) });
    }
  };
  return { outcome, make };
}

/** Why a file could not be made or handed over, in a sentence. */
export function failureInWords(thrown: unknown): string {
  if (!(thrown instanceof StoreFailure)) return say('failed');
  return say('failedBecause', { reason: errorInWords(thrown.error) });
}
