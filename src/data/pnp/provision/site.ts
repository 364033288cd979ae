import type { SPFI } from '@pnp/sp';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/webs/index.js';
import type { Access } from '../../../domain/groups.ts';
import { addAndReadLevel } from '../../../domain/groups.ts';

/** A permission level of the site. SharePoint translates the built-in names, so those are known by their type. */
export interface Level {
  Id: number;
  Name: string;
  RoleTypeKind: number;
  BasePermissions: { High: string | number; Low: string | number };
}

/** What a group may do in a list or site; `full` is the site owners'. */
export type Granted = Access | 'full';

const builtIn: Partial<Record<Granted, number>> = { read: 2, change: 3, full: 5 };

/** The level behind an access; undefined where our own level is not there yet. */
export function levelFor(levels: readonly Level[], granted: Granted): Level | undefined {
  const kind = builtIn[granted];
  return levels.find((level) =>
    kind === undefined ? level.Name === addAndReadLevel : level.RoleTypeKind === kind,
  );
}

/** A SharePoint group of the site. */
interface SiteGroup {
  Id: number;
  Title: string;
}

/** A group with the name of the person or group it belongs to: they may let people in. */
interface OwnedGroup extends SiteGroup {
  OwnerTitle: string;
}

/** What the set-up must know of a site before it can say what is missing. */
export interface SiteFacts {
  isGroupConnected: boolean;
  levels: Level[];
  groups: OwnedGroup[];
  /** SharePoint's own owners of the site: they keep full control everywhere. */
  ownerGroup: SiteGroup;
}

/** Reads the facts of a site in four requests. */
export async function readSite(sp: SPFI): Promise<SiteFacts> {
  const [web, levels, groups, ownerGroup] = await Promise.all([
    sp.web.select('Title', 'GroupId')<{ GroupId?: string }>(),
    sp.web.roleDefinitions<Level[]>(),
    sp.web.siteGroups.select('Id', 'Title', 'OwnerTitle')<OwnedGroup[]>(),
    sp.web.associatedOwnerGroup.select('Id', 'Title')<SiteGroup>(),
  ]);
  return { isGroupConnected: /[1-9a-f]/i.test(web.GroupId ?? ''), levels, groups, ownerGroup };
}
