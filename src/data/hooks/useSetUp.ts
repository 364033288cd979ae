import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { followSetUp } from '../setUpRun.ts';
import type { SetUpRun, SetUpState } from '../setUpRun.ts';
import type { HubChoice, SiteOwner } from '../siteOwner.ts';
import { useSiteOwner } from './useSiteOwner.ts';

const runs = new WeakMap<SiteOwner, SetUpRun>();
const idle: SetUpState = { state: 'idle' };
const noRun: Pick<SetUpRun, 'current' | 'onChange'> = {
  current: () => idle,
  onChange: () => () => undefined,
};

/** The set-up of this site and where it stands; after it everything is asked for again. */
export function useSetUp() {
  const owner = useSiteOwner();
  const { site } = owner;
  const client = useQueryClient();
  const run = useMemo(() => {
    if (!site) return null;
    const known = runs.get(site) ?? followSetUp(site.setUp);
    runs.set(site, known);
    return known;
  }, [site]);
  useEffect(() => () => run?.leave(), [run]);
  const { onChange, current } = run ?? noRun;
  const state = useSyncExternalStore(onChange, current);
  return {
    ...owner,
    state,
    look: () => void run?.look(),
    setUp: (choice: HubChoice | null) =>
      void run?.run(choice).then((isDone) => (isDone ? client.refetchQueries({ queryKey: ['rows'] }) : null)),
  };
}
