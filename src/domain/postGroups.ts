import type { Group } from './groups.ts';
import type { PostKind } from './posts.ts';

/** A staff officer prepares and decides nothing; contributors and coordinators write what action owners write. */
const groupByKind: Record<PostKind, Group> = {
  chiefOfficer: 'chiefOfficers',
  staffOfficer: 'readers',
  raceActionLead: 'leads',
  spoc: 'leads',
  actionOwner: 'actionOwners',
  contributor: 'actionOwners',
  peerReviewer: 'peerReviewers',
  facilitator: 'facilitators',
  siteOwner: 'owners',
  portfolioLead: 'leads',
  committeeCoordinator: 'actionOwners',
};

/** The SharePoint group that carries the rights of a kind of post. */
export function groupOf(kind: PostKind): Group {
  return groupByKind[kind];
}

/** Whether any of some posts carries the right to change rows of a list. */
export function writesFrom(
  { permissions }: { permissions: Partial<Record<Group, string>> },
  held: readonly { kind: PostKind }[],
): boolean {
  return held.some(({ kind }) => {
    const group = groupOf(kind);
    return group === 'owners' || permissions[group] === 'change';
  });
}
