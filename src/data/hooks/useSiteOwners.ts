import { useQuery } from '@tanstack/react-query';
import type { Person } from '../../domain/columns/person.ts';
import { useSiteOwner } from './useSiteOwner.ts';

/** Whom to ask about the site: its owners as SharePoint shows them to this person, which may be nobody. */
export function useSiteOwners(): Person[] {
  const { site } = useSiteOwner();
  const { data } = useQuery({
    queryKey: ['siteOwners'],
    queryFn: () => site!.owners(),
    enabled: site !== null,
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  return data ?? [];
}
