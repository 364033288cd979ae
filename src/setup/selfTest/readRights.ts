import type { SPFI } from '@pnp/sp';
import { readSite } from '../../data/pnp/provision/site.ts';
import { wantedLists, wholeHub } from '../../data/pnp/provision/wanted.ts';
import type { WantedList } from '../../data/pnp/provision/wanted.ts';
import { abilityOf, rightsInWords } from './rightsWords.ts';
import type { ListRights, Verdict } from './rightsWords.ts';

interface Held {
  Member: { Title: string };
  RoleDefinitionBindings: { BasePermissions: { Low: string | number }; RoleTypeKind: number }[];
}

/** "Limited access" only lets somebody pass through to what is below. */
const limitedAccess = 1;

/** Reads who may do what in every list and library of the hub, and says it in sentences. Changes nothing. */
export async function testRights(sp: SPFI): Promise<Verdict[]> {
  const { ownerGroup } = await readSite(sp);
  const lists: ListRights[] = [];
  for (const list of wantedLists(wholeHub)) lists.push(await readRights(sp, list));
  return rightsInWords(lists, wholeHub.groups, ownerGroup.Title);
}

async function readRights(sp: SPFI, { name, permissions }: WantedList): Promise<ListRights> {
  const list = sp.web.lists.getByTitle(name);
  const [info, held] = await Promise.all([
    list.select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>(),
    list.roleAssignments.expand('Member', 'RoleDefinitionBindings')<Held[]>(),
  ]);
  const found = held.map(({ Member, RoleDefinitionBindings }): [string, ReturnType<typeof abilityOf>] => {
    const levels = RoleDefinitionBindings.filter(({ RoleTypeKind }) => RoleTypeKind !== limitedAccess);
    return [Member.Title, abilityOf(levels.map(({ BasePermissions }) => BasePermissions.Low))];
  });
  return { name, wanted: permissions, isInherited: !info.HasUniqueRoleAssignments, found: new Map(found) };
}
