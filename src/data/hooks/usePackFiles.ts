import { useQueries } from '@tanstack/react-query';
import type { PackFile } from '../../domain/peer/pack.ts';
import { readPack } from '../../domain/peer/readPack.ts';
import { freezeWords, sha256, thawWords } from '../snapshots.ts';
import type { Frozen } from '../snapshots.ts';
import { mayPass, toStoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';

/** SHA-256 of some words, in hex: what a pack and an answer are held against. */
export function hashOfWords(words: string): Promise<string> {
  return sha256(new TextEncoder().encode(words));
}

/** SHA-256 of a file, in hex. */
export function hashOfBytes(bytes: Uint8Array): Promise<string> {
  return sha256(new Uint8Array(bytes));
}

/** Reads what goes into a pack, and freezes the pack itself. */
export function usePackFiles() {
  const { files } = useData();
  const there = (path: string) =>
    files.read('Snapshots', path).then(
      ({ text }) => text,
      (thrown: unknown) => {
        if (toStoreError(thrown).kind === 'missing') return null;
        throw thrown;
      },
    );
  return {
    /** A file of the library Evidence; null where it cannot be read. */
    evidence: (path: string): Promise<Uint8Array | null> =>
      files.readBytes('Evidence', path).catch(() => null),
    /** Keeps words among the snapshots; the same words at the same place are kept once. Throws StoreFailure. */
    freeze: async (path: string, words: string): Promise<Frozen> => {
      if ((await there(path)) !== words) return freezeWords(files, path, words);
      const bytes = new TextEncoder().encode(words);
      return { path, size: bytes.length, hash: await sha256(bytes) };
    },
  };
}

/** A pack that went out: its frozen copy, or that it is on its way, unreadable, or not what was sent. */
export type FrozenPack = { state: 'waiting' | 'unreadable' } | { state: 'read'; pack: PackFile };

/** The frozen copies of packs, each held against the hash in its row. */
export function useFrozenPacks(
  sent: readonly { recordKey: string; snapshotPath: string | null; hash: string | null }[],
): ReadonlyMap<string, FrozenPack> {
  const { files } = useData();
  const answers = useQueries({
    queries: sent.map(({ snapshotPath: path, hash }) => ({
      queryKey: ['frozenPack', path, hash],
      queryFn: async () => {
        const words = path && hash ? await thawWords(files, { path, hash }) : null;
        const read = words === null ? null : readPack(words);
        return read !== null && 'pack' in read ? read.pack : null;
      },
      staleTime: Infinity,
      // A moment without network must not make a pack unreadable: its answer would lose what was opened.
      retry: (count: number, thrown: Error) => count < 3 && mayPass(toStoreError(thrown)),
      networkMode: 'always' as const,
    })),
  });
  return new Map(
    sent.map(({ recordKey }, at): [string, FrozenPack] => {
      const { data, error } = answers[at] ?? {};
      if (data) return [recordKey, { state: 'read', pack: data }];
      return [recordKey, { state: data === null || error ? 'unreadable' : 'waiting' }];
    }),
  );
}
