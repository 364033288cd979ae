import type { FileStore } from '../fileStore.ts';
import { StoreFailure } from '../storeError.ts';

const refuse = async () => {
  throw new StoreFailure({ kind: 'refused', reason: 'Not yet' });
};

/** What the adapters are going to learn next. */
export const notYet: Pick<FileStore, 'upload' | 'dropUpload' | 'look' | 'copy'> = {
  upload: refuse,
  dropUpload: refuse,
  look: refuse,
  copy: refuse,
};
