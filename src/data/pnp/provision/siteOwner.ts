import { HttpRequestError } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { PermissionKind } from '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/webs/index.js';
import type { Person } from '../../../domain/columns/person.ts';
import type { SiteOwner } from '../../siteOwner.ts';
import { readListFacts } from './listFacts.ts';
import { createSiteAccess } from './siteAccess.ts';
import { createSiteFiller } from './siteFiller.ts';
import { createSiteSetUp } from './siteSetUp.ts';

/** How the site is reached; a host gives what fits it (`pageSite` in a SharePoint page). */
export interface SiteOwnerOptions {
  sp: () => SPFI;
  siteUrl: string;
}

/** What only SharePoint REST can do for a site, with the rights of whoever asks. */
export function openSiteOwner({ sp, siteUrl }: SiteOwnerOptions): SiteOwner {
  const site = sp();
  return {
    mayManage: () => mayManage(site),
    owners: () => readOwners(site),
    facts: () => readListFacts(site),
    setUp: createSiteSetUp(site, siteUrl),
    access: createSiteAccess(site),
    filler: createSiteFiller(site),
  };
}

/** Somebody who may not even see the site is told so by a refusal. */
async function mayManage(sp: SPFI): Promise<boolean> {
  try {
    return await sp.web.currentUserHasPermissions(PermissionKind.ManageWeb);
  } catch (thrown) {
    if (thrown instanceof HttpRequestError && thrown.status === 403) return false;
    throw thrown;
  }
}

/** Many sites show the members of a group to its members only: then nobody is named. */
async function readOwners(sp: SPFI): Promise<Person[]> {
  const users = await sp.web.associatedOwnerGroup.users
    .select('Title', 'Email', 'PrincipalType')<{ Title: string; Email: string; PrincipalType: number }[]>()
    .catch(() => []);
  return users
    .filter(({ PrincipalType }) => PrincipalType === 1)
    .map(({ Title, Email }) => ({ oid: null, name: Title, mail: Email || null }));
}
