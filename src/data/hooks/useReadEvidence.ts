import { toStoreError } from '../storeError.ts';
import type { StoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';

/** A file's bytes; or its size where it is larger than there is room for; or why it could not be read. */
export type ReadBytes =
  | { kind: 'read'; bytes: Uint8Array }
  | { kind: 'tooLarge'; size: number }
  | { kind: 'failed'; error: StoreError };

/** `room`: the most bytes that are wanted. */
export type ReadEvidence = (path: string, room: number, signal: AbortSignal) => Promise<ReadBytes>;

/**
 * Reads a file of the library Evidence, to be taken away. How large it is now is asked first: it may have grown since its
 * row was written. Throws only the signal's reason, where nobody waits any more.
 */
export function useReadEvidence(): ReadEvidence {
  const { files } = useData();
  return async (path, room, signal) => {
    try {
      const { size } = await files.look('Evidence', path, signal);
      signal.throwIfAborted();
      if (size > room) return { kind: 'tooLarge', size };
      const bytes = await files.readBytes('Evidence', path, signal);
      signal.throwIfAborted();
      return { kind: 'read', bytes };
    } catch (thrown) {
      signal.throwIfAborted();
      // A browser that has no more room for bytes says so in this way only.
      if (thrown instanceof RangeError) return { kind: 'tooLarge', size: 0 };
      return { kind: 'failed', error: toStoreError(thrown) };
    }
  };
}
