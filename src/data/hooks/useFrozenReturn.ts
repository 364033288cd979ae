import { useQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { canonicalJson, returnSnapshot } from '../../domain/returnSnapshot.ts';
import type { ReturnSnapshot } from '../../domain/returnSnapshot.ts';
import { freezeWords, thawWords } from '../snapshots.ts';
import type { Frozen } from '../snapshots.ts';
import type { StoreError } from '../storeError.ts';
import { toStoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';

/** The return that was signed, as far as it can be read. */
export type FrozenReturn =
  | { state: 'none' | 'waiting' }
  | { state: 'failed'; error: StoreError }
  /** The file is not what was signed, or cannot be understood: nothing is compared with it. */
  | { state: 'notTheSame' }
  | { state: 'read'; snapshot: ReturnSnapshot };

/** Reads a frozen return and holds it against the hash in its signature. */
export function useFrozenReturn(
  signed: { snapshotPath: string | null; hash: string | null } | null,
): FrozenReturn {
  const { files } = useData();
  const path = signed?.snapshotPath ?? null;
  const hash = signed?.hash ?? null;
  const { data, error } = useQuery({
    queryKey: ['frozen', path, hash],
    enabled: path !== null && hash !== null,
    queryFn: async () => toSnapshot(await thawWords(files, { path: path!, hash: hash! })),
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  if (path === null || hash === null) return { state: 'none' };
  if (error) return { state: 'failed', error: toStoreError(error) };
  if (data === undefined) return { state: 'waiting' };
  return data === null ? { state: 'notTheSame' } : { state: 'read', snapshot: data };
}

/** Freezes a return: its canonical JSON in the library Snapshots, under a name that nobody had before. */
export function useFreezeReturn(): (snapshot: ReturnSnapshot, key: string) => Promise<Frozen> {
  const { files } = useData();
  return (snapshot, key) =>
    freezeWords(
      files,
      `${snapshot.forceKey}/${snapshot.cycleKey}/return-${key}.json`,
      canonicalJson(snapshot),
    );
}

function toSnapshot(words: string | null): ReturnSnapshot | null {
  if (words === null) return null;
  try {
    return z.parse(returnSnapshot, JSON.parse(words));
  } catch {
    return null;
  }
}
