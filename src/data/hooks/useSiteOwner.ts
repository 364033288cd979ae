import { useQuery } from '@tanstack/react-query';
import type { SiteOwner } from '../siteOwner.ts';
import { useData } from './DataContext.tsx';

/**
 * What only SharePoint REST can do, and whether this person may: `site` is null in the tab and until its code has
 * arrived; `mayManage` is null until SharePoint has said.
 */
export function useSiteOwner(): { inTab: boolean; site: SiteOwner | null; mayManage: boolean | null } {
  const { siteOwner } = useData();
  const { data } = useQuery({
    queryKey: ['siteOwner'],
    queryFn: async () => {
      const site = await siteOwner!();
      return { site, mayManage: await site.mayManage() };
    },
    enabled: siteOwner !== null,
    staleTime: Infinity,
  });
  return { inTab: siteOwner === null, site: data?.site ?? null, mayManage: data?.mayManage ?? null };
}
