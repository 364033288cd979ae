import { extended } from './contents.ts';
import { filesAwaitingProperties, setContent } from './files.ts';
import type { Store } from './store.ts';

/**
 * [L30] Some time after Office files and PDFs came SharePoint writes its properties into them: other bytes, another size
 * and hash, the same version. Gives how many files changed.
 */
export function addProperties(store: Store): number {
  const files = filesAwaitingProperties(store);
  store.database.atomically(() => {
    for (const file of files) {
      const words = `<properties list="${file.listNo}" item="${file.key}"/>`;
      if (file.contentId !== null)
        setContent(store, file, extended(store, file.contentId, new TextEncoder().encode(words)));
    }
  });
  return files.length;
}
