import { useQuery } from '@tanstack/react-query';
import type { ListFacts, SetUpPlan } from '../siteOwner.ts';
import type { StoreError } from '../storeError.ts';
import { toStoreError } from '../storeError.ts';
import { useSiteOwner } from './useSiteOwner.ts';

/** How the hub's site stands, as far as only its owner can see in SharePoint. */
export interface SiteHealth {
  /** False in the tab and for everybody who may not manage the site: then nothing is asked. */
  mayLook: boolean;
  facts: readonly ListFacts[] | null;
  /** Null until somebody had the site checked: that takes a hundred requests. */
  plan: SetUpPlan | null;
  isChecking: boolean;
  error: StoreError | null;
  check: () => void;
}

/** Rows and versions with one request; lists, columns, indexes and permissions when they are asked for. */
export function useSiteHealth(): SiteHealth {
  const { site, mayManage } = useSiteOwner();
  const mayLook = site !== null && mayManage === true;
  const facts = useQuery({
    queryKey: ['listFacts'],
    queryFn: () => site!.facts(),
    enabled: mayLook,
    staleTime: 60_000,
    retry: false,
  });
  const plan = useQuery({
    queryKey: ['sitePlan'],
    queryFn: () => site!.setUp.plan(),
    enabled: false,
    retry: false,
  });
  const error = plan.error ?? facts.error;
  return {
    mayLook,
    facts: facts.data ?? null,
    plan: plan.data ?? null,
    isChecking: plan.isFetching,
    error: error ? toStoreError(error) : null,
    check: () => void plan.refetch(),
  };
}
