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
