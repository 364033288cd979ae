import { useEffect, useMemo, useState } from 'react';
import type { Entry } from '../../domain/search.ts';
import type { Find, indexEntries } from './findEntries.ts';

/** The search over what is loaded; its code comes only with this page. `find` is null until it is here. */
export function useFind(entries: readonly Entry[]): {
  find: Find | null;
  hasFailed: boolean;
  again: () => void;
} {
  const [build, setBuild] = useState<{ indexEntries: typeof indexEntries } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    import('./findEntries.ts').then(
      (code) => isWanted && setBuild({ indexEntries: code.indexEntries }),
      () => isWanted && setFailed(true),
    );
    return () => void (isWanted = false);
  }, [tries]);
  const find = useMemo(() => build?.indexEntries(entries) ?? null, [build, entries]);
  const again = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  return { find, hasFailed, again };
}
