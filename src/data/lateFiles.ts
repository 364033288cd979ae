import type { FileStore } from './fileStore.ts';
import { StoreFailure } from './storeError.ts';

/** A file store whose code is fetched when somebody first asks for a file; the first screen of no place does. */
export function lateFiles(load: () => Promise<FileStore>): FileStore {
  let files: Promise<FileStore> | null = null;
  const opened = () => {
    files ??= load().catch(() => {
      files = null; // the code did not arrive: the next press tries again
      throw new StoreFailure({ kind: 'offline' });
    });
    return files;
  };
  return {
    read: async (...asked) => (await opened()).read(...asked),
    readBytes: async (...asked) => (await opened()).readBytes(...asked),
    list: async (...asked) => (await opened()).list(...asked),
    write: async (...asked) => (await opened()).write(...asked),
    upload: async (...asked) => (await opened()).upload(...asked),
    dropUpload: async (...asked) => (await opened()).dropUpload(...asked),
    look: async (...asked) => (await opened()).look(...asked),
    copy: async (...asked) => (await opened()).copy(...asked),
  };
}
