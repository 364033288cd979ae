import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/webs/index.js';
import type { SiteFacts } from './site.ts';
import type { Step } from './step.ts';

interface Named {
  Id: number;
  Title: string;
}

/**
 * Takes over groups of the hub that belong to somebody who looks after the site no longer. SharePoint gives a group to
 * whoever makes it, and its owner can let people in for ever, whatever became of their rights on the site.
 */
export async function groupOwnerSteps(
  sp: SPFI,
  site: SiteFacts,
  groups: Readonly<Record<string, string>>,
): Promise<Step[]> {
  const titles = Object.values(groups);
  const there = site.groups.filter(({ Title }) => titles.includes(Title));
  if (there.length === 0) return [];
  const owners = there.find(({ Title }) => Title === groups['owners']);
  const [acting, ...looking] = await Promise.all([
    sp.web.currentUser.select('Id', 'Title')<Named>(),
    sp.web.associatedOwnerGroup.users.select('Id', 'Title')<Named[]>(),
    owners ? sp.web.siteGroups.getById(owners.Id).users.select('Id', 'Title')<Named[]>() : [],
  ]);
  const rightful = new Set([
    acting.Title,
    site.ownerGroup.Title,
    groups['owners'],
    ...looking.flat().map(({ Title }) => Title),
  ]);
  return there
    .filter(({ OwnerTitle }) => !rightful.has(OwnerTitle))
    .map(({ Id, Title, OwnerTitle }) => ({
      words: `Take over the group "${Title}", which still belongs to ${OwnerTitle}`,
      // A group cannot be given to a group this way, only to a person.
      run: (on) => on.web.siteGroups.getById(Id).setUserAsOwner(acting.Id),
    }));
}
