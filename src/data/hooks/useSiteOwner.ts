import { useQuery } from '@tanstack/react-query';
import type { SiteOwner } from '../siteOwner.ts';
import { toStoreError } from '../storeError.ts';
import type { StoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';

/** The site as its owner sees it, as far as it is known. */
export interface SiteOwnerState {
  inTab: boolean;
  site: SiteOwner | null;
  mayManage: boolean | null;
  /** Why it is not known whether the person may: SharePoint did not answer, or the code did not arrive. */
  error: StoreError | null;
  retry: () => void;
}

/**
 * What only SharePoint REST can do, and whether this person may: `site` is null in the tab and until its code has
 * arrived; `mayManage` is null until SharePoint has said.
 */
export function useSiteOwner(): SiteOwnerState {
  const { siteOwner } = useData();
  const { data, error, refetch } = useQuery({
    queryKey: ['siteOwner'],
    queryFn: async () => {
      const site = await siteOwner!();
      return { site, mayManage: await site.mayManage() };
    },
    enabled: siteOwner !== null,
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  return {
    inTab: siteOwner === null,
    site: data?.site ?? null,
    mayManage: data?.mayManage ?? null,
    error: error ? toStoreError(error) : null,
    retry: () => void refetch(),
  };
}
