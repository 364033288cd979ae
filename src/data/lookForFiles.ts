import type { Evidence } from '../domain/evidence.ts';
import type { FileStore } from './fileStore.ts';
import { toStoreError } from './storeError.ts';

/** What came of looking: keys of items whose file is not there or may not be read, and how many could not be asked for. */
export interface FilesLookedFor {
  lost: ReadonlySet<string>;
  unknown: number;
}

const atOnce = 4;

/** Looks every file of evidence up in its library, once an item, a few at a time. Links are opened by people. Never throws. */
export async function lookForFiles(
  files: Pick<FileStore, 'look'>,
  items: readonly Pick<Evidence, 'recordKey' | 'filePath'>[],
): Promise<FilesLookedFor> {
  const byKey = new Map(items.map((item) => [item.recordKey, item]));
  const waiting = [...byKey.values()].filter(({ filePath }) => filePath !== null);
  const lost = new Set<string>();
  let unknown = 0;
  const lookOn = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      try {
        await files.look('Evidence', item.filePath ?? '');
      } catch (thrown) {
        const { kind } = toStoreError(thrown);
        if (kind === 'missing' || kind === 'denied') lost.add(item.recordKey);
        else unknown += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lookOn));
  return { lost, unknown };
}
