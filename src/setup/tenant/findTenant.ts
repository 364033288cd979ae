import type { SiteAddress } from './siteAddress.ts';
import { Stopped } from './stopped.ts';

/** The tenant a site belongs to: SharePoint names it to whoever calls without a token. */
export async function findTenant({ siteUrl }: SiteAddress, send: typeof fetch = fetch): Promise<string> {
  let status = 0;
  // The second address is the one other tools ask; the first is the one everything here needs anyway.
  for (const path of ['/_api/web', '/_vti_bin/client.svc']) {
    const answer = await send(siteUrl + path, { headers: { Authorization: 'Bearer' } }).catch(() => null);
    if (!answer) throw new Stopped(`Nothing answers at ${siteUrl}. Check the address and the network.`);
    const [, realm] = /realm="([0-9a-f-]{36})"/i.exec(answer.headers.get('www-authenticate') ?? '') ?? [];
    if (realm) return realm;
    status ||= answer.status;
  }
  if (status === 404)
    throw new Stopped(`There is no site at ${siteUrl}. Make it first, or check the address.`);
  throw new Stopped(`${siteUrl} does not say which tenant it belongs to. Add --tenant with the tenant's id.`);
}
