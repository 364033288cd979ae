import type { Digest } from '../../data/pnp/pnpOptions.ts';
import { pageSite } from '../../data/pnp/provision/pageSite.ts';
import { openSiteOwner } from '../../data/pnp/provision/siteOwner.ts';
import type { SiteOwner } from '../../data/siteOwner.ts';

/** What only SharePoint REST can do, with the cookie and digest of the page. */
export function openPageSite(siteUrl: string, digest: Digest | null): SiteOwner {
  return openSiteOwner({ sp: () => pageSite(siteUrl, { digest: () => digest }), siteUrl });
}
