import { actions } from './actions.ts';
import { actionUpdates } from './actionUpdates.ts';
import { asks } from './asks.ts';
import { bodies } from './bodies.ts';
import { commitments } from './commitments.ts';
import { cycles } from './cycles.ts';
import { dropIns } from './dropIns.ts';
import { evidenceItems } from './evidence.ts';
import { forces } from './forces.ts';
import { frameworks, standards } from './frameworks.ts';
import type { ListPermissions } from './groups.ts';
import { readableByAll } from './groups.ts';
import { hub } from './hub.ts';
import { communityLevels, finalLevels, peerLevels, selfLevels } from './levels.ts';
import { links } from './links.ts';
import type { ListDefinition } from './list.ts';
import { postEvents } from './postEvents.ts';
import { posts } from './posts.ts';
import { practices } from './practices.ts';
import { returnEvents } from './returnEvents.ts';
import { returns } from './returns.ts';

/** Every list of the product, in the order the set-up makes them. Set-up, exports and docs read this. */
export const lists: readonly ListDefinition[] = [
  hub,
  forces,
  bodies,
  posts,
  postEvents,
  actions,
  actionUpdates,
  asks,
  frameworks,
  standards,
  cycles,
  returns,
  returnEvents,
  evidenceItems,
  links,
  selfLevels,
  peerLevels,
  communityLevels,
  finalLevels,
  dropIns,
  practices,
  commitments,
];

/** A document library of the hub. */
export interface LibraryDefinition {
  name: string;
  about: string;
  permissions: ListPermissions;
  versionLimit: number;
}

/** The document libraries of the product. */
export const libraries: readonly LibraryDefinition[] = [
  {
    name: 'Content',
    about: 'Framework editions and versions of the Commitment, each a file that never changes.',
    permissions: readableByAll({ leads: 'change' }),
    versionLimit: 500,
  },
  {
    name: 'Evidence',
    about: 'Files that prove something, in folders by force.',
    permissions: readableByAll({
      leads: 'change',
      actionOwners: 'change',
      chiefOfficers: 'change',
      facilitators: 'change',
    }),
    versionLimit: 500,
  },
  {
    name: 'Snapshots',
    about: 'Copies of what a return was agreed on. Add and read only.',
    permissions: readableByAll({
      leads: 'addAndRead',
      actionOwners: 'addAndRead',
      chiefOfficers: 'addAndRead',
      facilitators: 'addAndRead',
    }),
    versionLimit: 100,
  },
  {
    name: 'Exports',
    about: 'Files people asked for where the host cannot download.',
    permissions: {
      leads: 'change',
      actionOwners: 'change',
      chiefOfficers: 'change',
      facilitators: 'change',
      readers: 'change',
    },
    versionLimit: 50,
  },
];
