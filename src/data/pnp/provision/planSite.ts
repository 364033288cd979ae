import type { SPFI } from '@pnp/sp';
import { groupSteps, levelSteps } from './groupSteps.ts';
import { listFacts, planList } from './listSteps.ts';
import type { ListFacts } from './listSteps.ts';
import { sitePermissionSteps } from './permissionSteps.ts';
import type { Assignment } from './permissionSteps.ts';
import { readSite } from './site.ts';
import type { Step } from './step.ts';
import { wantedLists } from './wanted.ts';
import type { Wanted } from './wanted.ts';

/** What would be made or repaired in a site. No step deletes a list, a column or a row. */
export interface SitePlan {
  wanted: Wanted;
  steps: Step[];
  /** What stands in the way and only a person can mend, in words. */
  problems: string[];
}

/** Looks at a site and says what it lacks to be a hub. Changes nothing; an empty plan means it is complete. */
export async function planSite(sp: SPFI, wanted: Wanted): Promise<SitePlan> {
  const site = await readSite(sp);
  if (site.isGroupConnected && !wanted.allowGroupConnected) {
    const problem = 'This site belongs to a Microsoft 365 group. Use a communication site of its own.';
    return { wanted, steps: [], problems: [problem] };
  }
  const [known, assignments] = await Promise.all([
    sp.web.lists.select(...listFacts).top(500)<ListFacts[]>(),
    sp.web.roleAssignments.expand('Member', 'RoleDefinitionBindings')<Assignment[]>(),
  ]);
  const parts = await Promise.all(
    wantedLists(wanted).map((list) =>
      planList(
        sp,
        list,
        wanted,
        site,
        known.find(({ Title }) => Title === list.name),
      ),
    ),
  );
  const base = [
    ...levelSteps(site),
    ...groupSteps(site, wanted.groups),
    ...sitePermissionSteps(wanted.groups, site, assignments),
  ];
  return {
    wanted,
    steps: [...base, ...parts.flatMap(({ steps }) => steps)],
    problems: parts.flatMap(({ problems }) => problems),
  };
}
