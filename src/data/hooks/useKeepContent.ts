import { StoreFailure, toStoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';

/**
 * Writes a new file of the Content library; files there never change. The same text at the same path is the same file;
 * other text there is refused. Failures are StoreFailure.
 */
export function useKeepContent(): (path: string, text: string) => Promise<void> {
  const { files } = useData();
  return async (path, text) => {
    const there = await files.read('Content', path).then(
      (file) => file.text,
      (error: unknown) => {
        if (toStoreError(error).kind === 'missing') return null;
        throw error;
      },
    );
    if (there === text) return;
    if (there !== null) throw new StoreFailure({ kind: 'refused', reason: path });
    await files.write('Content', path, new TextEncoder().encode(text));
  };
}
