import { useQuery, useQueryClient } from '@tanstack/react-query';
import { toStoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';
import type { StepsOf, StepsWanted } from './readReturnSteps.ts';
import type { AnyList } from './useList.ts';

/** Keys of the standards that are ready and signed off, and how far that is known. */
export interface ReturnSteps extends AnyList {
  ready: ReadonlySet<string>;
  signedOff: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/**
 * Which standards of a return are ready, and which are signed off. Asked for only where a count stands on it; then with
 * code that is fetched for it. `of` null: not known yet, or nothing to count.
 */
export function useReturnSteps(of: StepsOf | null, wanted: StepsWanted): ReturnSteps {
  const { lists, files } = useData();
  const client = useQueryClient();
  const enabled = of !== null && of.standards.length > 0 && (wanted.ready || wanted.signedOff);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['returnSteps', of?.forceKey, of?.cycle.recordKey, of?.today, of?.standards.length, wanted],
    queryFn: async () => {
      await afterFirstRow();
      const { readReturnSteps } = await import(/* webpackChunkName: "return-steps" */ './readReturnSteps.ts');
      return readReturnSteps({ lists, files, client }, of!, wanted);
    },
    enabled,
    // The lists behind it have an age of their own; what was saved here meanwhile counts at once.
    staleTime: 0,
    retry: false,
    networkMode: 'always',
  });
  return {
    name: 'returns',
    ready: data?.ready ?? none,
    signedOff: data?.signedOff ?? none,
    faults: [],
    asOf: data?.asOf ?? null,
    hasAnswered: data !== undefined,
    isComplete: data !== undefined,
    loaded: { count: data ? 1 : 0, total: null },
    error: error ? toStoreError(error) : null,
    isRefreshing: isFetching,
    retry: () => void refetch(),
  };
}

/** Milliseconds that the first row has to itself; then the machine must have nothing else to do, or a while have passed. */
const [first, longest] = [150, 3_000];

/** What stands on the screen without this count is painted first, on a slow machine too. */
function afterFirstRow(): Promise<void> {
  return new Promise((resolve) => {
    const whenIdle = () =>
      'requestIdleCallback' in window
        ? requestIdleCallback(() => resolve(), { timeout: longest })
        : setTimeout(resolve, first);
    setTimeout(whenIdle, first);
  });
}
