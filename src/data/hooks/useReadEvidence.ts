import { toStoreError } from '../storeError.ts';
import type { StoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';

/** A file's bytes, or why they could not be read. */
export type ReadBytes = { bytes: Uint8Array; error: null } | { bytes: null; error: StoreError };
export type ReadEvidence = (path: string, signal: AbortSignal) => Promise<ReadBytes>;

/**
 * Reads a file of the library Evidence, to be taken away; or why it could not be read. Throws only the signal's reason,
 * where nobody waits any more.
 */
export function useReadEvidence(): ReadEvidence {
  const { files } = useData();
  return async (path, signal) => {
    try {
      const bytes = await files.readBytes('Evidence', path, signal);
      signal.throwIfAborted();
      return { bytes, error: null };
    } catch (thrown) {
      signal.throwIfAborted();
      return { bytes: null, error: toStoreError(thrown) };
    }
  };
}
