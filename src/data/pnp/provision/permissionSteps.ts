import type { SPFI } from '@pnp/sp';
import type { Group } from '../../../domain/groups.ts';
import { levelFor, readSite } from './site.ts';
import type { Granted, SiteFacts } from './site.ts';
import type { Step } from './step.ts';
import type { WantedList } from './wanted.ts';

/** Who may do what, as SharePoint reports it on a list or on the site. */
export interface Assignment {
  PrincipalId: number;
  Member: { Title: string };
  RoleDefinitionBindings: { Id: number; Name: string; RoleTypeKind: number }[];
}

/** What a list's permissions are now. */
export interface PermissionFacts {
  isInherited: boolean;
  assignments: Assignment[];
}

/** "Limited access" comes and goes by itself wherever something below is shared. */
const limitedAccess = 1;

/** The groups by title and what each is granted in a list; SharePoint's own site owners always keep full control. */
function wantedOf(
  list: WantedList,
  groups: Readonly<Record<string, string>>,
  ownerGroup: string,
): [string, Granted][] {
  const named = Object.entries(list.permissions).map(([group, access]): [string, Granted] => [
    groups[group as Group] ?? group,
    access,
  ]);
  return [[ownerGroup, 'full'], [groups['owners'] ?? '', 'full'], ...named];
}

/** One step that gives a list exactly the permissions it must have, or none where it has them. */
export function permissionSteps(
  list: WantedList,
  groups: Readonly<Record<string, string>>,
  site: SiteFacts,
  now: PermissionFacts,
): Step[] {
  const { toAdd, toRemove } = differences(
    wantedOf(list, groups, site.ownerGroup.Title),
    now.assignments,
    site,
  );
  if (!now.isInherited && toAdd.length === 0 && toRemove.length === 0) return [];
  const words = now.isInherited ? 'give the list permissions of its own' : 'set who may read and write';
  const takesAway = toRemove
    .filter((removed) => !isRaised(removed, wantedOf(list, groups, site.ownerGroup.Title), site))
    .map(({ who, name }) => ({ list: list.name, who, level: name }));
  return [{ words: `${list.name}: ${words}`, run: (sp) => setPermissions(sp, list, groups), takesAway }];
}

/** What a group may do, from least to most. */
const grants: readonly Granted[] = ['read', 'addAndRead', 'change', 'full'];

/** True where a group gets more in place of a level of ours it has: nobody loses anything. */
function isRaised(
  { who, level }: { who: string; level: number },
  wanted: readonly [string, Granted][],
  site: SiteFacts,
): boolean {
  const before = grants.findIndex((granted) => levelFor(site.levels, granted)?.Id === level);
  const after = wanted.find(([group]) => group === who)?.[1];
  return before >= 0 && after !== undefined && grants.indexOf(after) > before;
}

/** Lets every group of the hub see the site, and its owners manage it. Nothing is taken away here. */
export function sitePermissionSteps(
  groups: Readonly<Record<string, string>>,
  site: SiteFacts,
  assignments: readonly Assignment[],
): Step[] {
  const wanted = Object.entries(groups).map(([group, title]): [string, Granted] => [
    title,
    group === 'owners' ? 'full' : 'read',
  ]);
  return differences(wanted, assignments, site).toAdd.map(([title, granted]) => ({
    words: `Let "${title}" ${granted === 'full' ? 'manage' : 'see'} the site`,
    run: async (sp) => {
      const { principal, level } = idsOf(await readSite(sp), title, granted);
      await sp.web.roleAssignments.add(principal, level);
    },
  }));
}

/** Reads the permissions of a list. */
export async function readPermissions(sp: SPFI, list: string): Promise<PermissionFacts> {
  const target = sp.web.lists.getByTitle(list);
  const [info, assignments] = await Promise.all([
    target.select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>(),
    target.roleAssignments.expand('Member', 'RoleDefinitionBindings')<Assignment[]>(),
  ]);
  return { isInherited: !info.HasUniqueRoleAssignments, assignments };
}

/** Grants first and takes away last: whoever is interrupted here still has a list they can mend. */
async function setPermissions(
  sp: SPFI,
  list: WantedList,
  groups: Readonly<Record<string, string>>,
): Promise<void> {
  const target = sp.web.lists.getByTitle(list.name);
  const before = await readPermissions(sp, list.name);
  if (before.isInherited) await target.breakRoleInheritance(true, false);
  const [site, { assignments }] = await Promise.all([readSite(sp), readPermissions(sp, list.name)]);
  const { toAdd, toRemove } = differences(wantedOf(list, groups, site.ownerGroup.Title), assignments, site);
  for (const [title, granted] of toAdd) {
    const { principal, level } = idsOf(site, title, granted);
    await target.roleAssignments.add(principal, level);
  }
  for (const { principal, level } of toRemove) await target.roleAssignments.remove(principal, level);
}

function differences(wanted: [string, Granted][], assignments: readonly Assignment[], site: SiteFacts) {
  const isWanted = (title: string, level: number) =>
    wanted.some(([group, granted]) => group === title && levelFor(site.levels, granted)?.Id === level);
  const has = (title: string, granted: Granted) =>
    assignments.some(
      ({ Member, RoleDefinitionBindings }) =>
        Member.Title === title &&
        RoleDefinitionBindings.some(({ Id }) => Id === levelFor(site.levels, granted)?.Id),
    );
  const toAdd = wanted.filter(([title, granted]) => !has(title, granted));
  const toRemove = assignments.flatMap(({ PrincipalId, Member, RoleDefinitionBindings }) =>
    RoleDefinitionBindings.filter(
      (level) => level.RoleTypeKind !== limitedAccess && !isWanted(Member.Title, level.Id),
    ).map(({ Id, Name }) => ({ principal: PrincipalId, level: Id, who: Member.Title, name: Name })),
  );
  return { toAdd, toRemove };
}

function idsOf(site: SiteFacts, title: string, granted: Granted): { principal: number; level: number } {
  const group = [...site.groups, site.ownerGroup].find(({ Title }) => Title === title);
  const level = levelFor(site.levels, granted);
  if (!group || !level)
    throw new Error(`The site has no ${group ? `permission level for ${granted}` : `group "${title}"`}.`);
  return { principal: group.Id, level: level.Id };
}
