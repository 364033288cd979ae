import type { StoreError } from '../storeError.ts';
import { toStoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';

/** Reads a file of the Content library as it lies there, to be taken away; or why it could not be read. */
export function useContentBytes(): (path: string) => Promise<Uint8Array | StoreError> {
  const { files } = useData();
  return (path) => files.readBytes('Content', path).catch(toStoreError);
}
