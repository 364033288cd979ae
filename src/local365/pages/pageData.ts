import type { Person, SharePointPage } from '../options.ts';
import { principalOf, type Service } from '../service.ts';
import { digestSeconds, formDigest } from '../sharepoint/digest.ts';
import { effectiveRights } from '../store/rights.ts';
import { right } from '../store/roles.ts';
import { pageParts } from './pageParts.ts';
import { readManifests } from './webPartBundle.ts';

/** Everything the page knows when it arrives, as SharePoint writes it into its own pages: no call is needed first. */
export function pageData(
  service: Service,
  page: SharePointPage,
  dir: string,
  person: Person,
  query: URLSearchParams,
) {
  const { site, options } = service;
  const manifests = readManifests(dir);
  const principal = principalOf(service, { way: 'cookie', appId: '', scopes: [], ...person });
  const mask = effectiveRights(service.store, null, principal.id);
  return {
    title: page.title,
    mayEdit: (mask.low & right.editListItems) !== 0,
    people: options.people
      .filter(({ accountEnabled }) => accountEnabled !== false)
      .map(({ user, name }) => ({ user, name })),
    manifests,
    parts: pageParts(service, page, manifests, query),
    context: {
      tenantId: options.tenantId,
      timeZone: options.timeZone,
      site: { id: site.id, webId: site.webId, path: site.path, title: site.title, webUrl: site.webUrl },
      user: { ...person, id: principal.id, loginName: principal.loginName },
      permissions: { High: mask.high, Low: mask.low },
      formDigestValue: formDigest(service, person.oid),
      formDigestTimeoutSeconds: digestSeconds,
      now: service.clock.now().toISOString(),
    },
  };
}
