import { useSyncExternalStore } from 'react';
import type { Uploads, UploadState } from '../uploads/uploads.ts';
import { useData } from './DataContext.tsx';

export type { UploadState } from '../uploads/uploads.ts';

/** Files on their way: how each stands, and the presses that start, pause, stop and go on with the same file. */
export function useUploads(): { entries: readonly UploadState[]; uploads: Uploads } {
  const { uploads } = useData();
  const entries = useSyncExternalStore(
    (listener) => uploads.subscribe(listener),
    () => uploads.entries(),
  );
  return { entries, uploads };
}
