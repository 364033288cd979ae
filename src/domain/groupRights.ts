import type { Access, Group, ListPermissions } from './groups.ts';
import { libraries, lists } from './lists.ts';

const ranks: Record<Access, number> = { read: 1, addAndRead: 2, change: 3 };

/** What owners have beside full control of every list: they manage the site, which no other group covers. */
function rankIn(permissions: ListPermissions, group: Group): number {
  if (group === 'owners') return Infinity;
  const access = permissions[group];
  return access ? ranks[access] : 0;
}

/** True where somebody in `held` groups can do everything that `wanted` allows, in every list and library. */
export function covers(held: readonly Group[], wanted: Group): boolean {
  if (held.includes(wanted) || held.includes('owners')) return true;
  if (wanted === 'owners' || held.length === 0) return false;
  return [...lists, ...libraries].every(
    ({ permissions }) =>
      rankIn(permissions, wanted) <= Math.max(...held.map((group) => rankIn(permissions, group))),
  );
}
