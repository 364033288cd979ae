import type { SPFI } from '@pnp/sp';
import { groupOwnerSteps } from './groupOwnerSteps.ts';
import { groupSteps, levelSteps } from './groupSteps.ts';
import { listFacts, planList } from './listSteps.ts';
import type { ListFacts } from './listSteps.ts';
import { sitePermissionSteps } from './permissionSteps.ts';
import type { Assignment } from './permissionSteps.ts';
import { ownerSteps } from './ownerSteps.ts';
import { readSite } from './site.ts';
import type { SiteFacts } from './site.ts';
import type { Step } from './step.ts';
import { wantedLists } from './wanted.ts';
import type { Wanted } from './wanted.ts';

/** What would be made or repaired in a site. No step deletes a list, a column or a row. */
export interface SitePlan {
  wanted: Wanted;
  steps: Step[];
  /** The same steps by what they are about. */
  parts: PlanPart[];
  /** What stands in the way and only a person can mend, in words. */
  problems: string[];
}

/** The steps about groups and levels, about one list or about one library. */
export interface PlanPart {
  kind: 'people' | 'list' | 'library';
  name: string;
  /** The list or library is not there yet. */
  isNew: boolean;
  steps: Step[];
}

const refusedGroup =
  'This site belongs to a Microsoft 365 group: everybody in that group could read and change what the hub keeps. Make a communication site for the hub and set it up there.';

/** Looks at a site and says what it lacks to be a hub. Changes nothing; an empty plan means it is complete. */
export async function planSite(sp: SPFI, wanted: Wanted): Promise<SitePlan> {
  const site = await readSite(sp);
  if (site.isGroupConnected && !wanted.allowGroupConnected) {
    return { wanted, steps: [], parts: [], problems: [refusedGroup] };
  }
  const [known, assignments] = await Promise.all([
    sp.web.lists.select(...listFacts).top(500)<ListFacts[]>(),
    sp.web.roleAssignments.expand('Member', 'RoleDefinitionBindings')<Assignment[]>(),
  ]);
  const plans = await Promise.all(
    wantedLists(wanted).map(async (list) => {
      const facts = known.find(({ Title }) => Title === list.name);
      return { list, isNew: !facts, ...(await planList(sp, list, wanted, site, facts)) };
    }),
  );
  const people = [
    ...levelSteps(site),
    ...groupSteps(site, wanted.groups),
    ...(await letIn(sp, wanted, site)),
    ...(await groupOwnerSteps(sp, site, wanted.groups)),
    ...sitePermissionSteps(wanted.groups, site, assignments),
  ];
  const parts: PlanPart[] = [
    { kind: 'people', name: '', isNew: false, steps: people },
    ...plans.map(({ list, isNew, steps }): PlanPart => {
      return { kind: list.template === 100 ? 'list' : 'library', name: list.name, isNew, steps };
    }),
  ];
  return {
    wanted,
    steps: parts.flatMap(({ steps }) => steps),
    parts,
    problems: plans.flatMap(({ problems }) => problems),
  };
}

async function letIn(sp: SPFI, { groups, letOwnersIn }: Wanted, site: SiteFacts): Promise<Step[]> {
  const title = groups['owners'];
  if (!letOwnersIn || title === undefined) return [];
  return ownerSteps(
    sp,
    title,
    site.groups.some((group) => group.Title === title),
  );
}
