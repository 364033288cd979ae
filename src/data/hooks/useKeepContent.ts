import type { StoreError } from '../storeError.ts';
import { toStoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';

/**
 * Writes a new file of the Content library; files there never change. The same text at the same path is the same file;
 * other text there is refused. Resolves to why it was not written, or null.
 */
export function useKeepContent(): (path: string, text: string) => Promise<StoreError | null> {
  const { files } = useData();
  const there = async (path: string) => {
    try {
      return (await files.read('Content', path)).text;
    } catch (error) {
      if (toStoreError(error).kind === 'missing') return null;
      throw error;
    }
  };
  return async (path, text) => {
    try {
      const known = await there(path);
      if (known === null) await files.write('Content', path, new TextEncoder().encode(text));
      return known === null || known === text ? null : { kind: 'refused', reason: path };
    } catch (error) {
      return toStoreError(error);
    }
  };
}
