import { useQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { StoreError } from '../storeError.ts';
import { StoreFailure, toStoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';

/** A file of the Content library, read and checked. */
export interface ContentFile<T> {
  content: T | null;
  error: StoreError | null;
  isWaiting: boolean;
  retry: () => void;
}

/** The JSON file behind a framework edition or a version of the Commitment; `path` null while it is not known. */
export function useContentFile<T>(path: string | null, schema: z.ZodMiniType<T>): ContentFile<T> {
  const { files } = useData();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['content', path],
    enabled: path !== null,
    queryFn: async ({ signal }) =>
      parseContent((await files.read('Content', path ?? '', signal)).text, schema, path ?? ''),
    staleTime: 10 * 60_000,
    retry: false,
    networkMode: 'always',
  });
  return {
    content: data ?? null,
    error: error ? toStoreError(error) : null,
    isWaiting: isPending,
    retry: () => void refetch(),
  };
}

function parseContent<T>(text: string, schema: z.ZodMiniType<T>, path: string): T {
  try {
    return z.parse(schema, JSON.parse(text));
  } catch {
    throw new StoreFailure({ kind: 'refused', reason: path });
  }
}
