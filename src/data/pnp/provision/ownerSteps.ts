import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/webs/index.js';
import type { Step } from './step.ts';

interface Login {
  Title: string;
  LoginName: string;
}

/** SharePoint's own account, in every site and nobody's. */
const nobody = /system\)?$/i;

/**
 * Lets whoever sets up, and SharePoint's own owners of the site, into the hub's group of owners: before any list gets
 * permissions of its own, so that nobody locks themselves out half-way.
 */
export async function ownerSteps(sp: SPFI, title: string, isThere: boolean): Promise<Step[]> {
  const [asking, owners, there] = await Promise.all([
    sp.web.currentUser.select('Title', 'LoginName')<Login>(),
    sp.web.associatedOwnerGroup.users.select('Title', 'LoginName')<Login[]>(),
    isThere ? sp.web.siteGroups.getByName(title).users.select('Title', 'LoginName')<Login[]>() : [],
  ]);
  const known = new Set(there.map(({ LoginName }) => LoginName.toLowerCase()));
  const missing = new Map<string, Login>();
  for (const login of [asking, ...owners]) {
    const key = login.LoginName.toLowerCase();
    if (!known.has(key) && !nobody.test(key)) missing.set(key, login);
  }
  return [...missing.values()].map(({ Title, LoginName }) => ({
    words: `Put ${Title} into "${title}"`,
    run: (site) => site.web.siteGroups.getByName(title).users.add(LoginName),
  }));
}
