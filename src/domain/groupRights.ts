import type { Access, Group } from './groups.ts';

const columns = [
  'leads',
  'actionOwners',
  'chiefOfficers',
  'facilitators',
  'peerReviewers',
  'readers',
] as const;

/**
 * What lists and libraries allow, each kind once: a letter a group, in the order above (`-` nothing, `r` read, `a` add and
 * read, `c` change). Written out, so that a screen that compares rights does not carry every list; `kindOfRights` of each
 * list and library is tested to be among them, and nothing else.
 */
export const kindsOfRights: readonly string[] = [
  ...['rrrrrr', 'crrrrr', 'ccccrr', 'cccrrr', 'cccaaa', 'cccc-c', 'aaaaaa', 'aaaarr', 'aaarrr', 'aarrrr'],
  ...['rrarrr', 'rrrarr', 'rrrrar'],
];

const letters: Record<Access, string> = { read: 'r', addAndRead: 'a', change: 'c' };

/** The kind of what one list or library allows. */
export function kindOfRights(permissions: Partial<Record<Group, Access>>): string {
  return columns.map((group) => (permissions[group] ? letters[permissions[group]] : '-')).join('');
}

/** What owners have beside full control of every list: they manage the site, which no other group covers. */
function rankIn(kind: string, group: Group): number {
  return group === 'owners' ? Infinity : '-rac'.indexOf(kind.charAt(columns.indexOf(group)));
}

/** True where somebody in `held` groups can do everything that `wanted` allows, in every list and library. */
export function covers(held: readonly Group[], wanted: Group): boolean {
  if (held.includes(wanted) || held.includes('owners')) return true;
  if (wanted === 'owners' || held.length === 0) return false;
  return kindsOfRights.every(
    (kind) => rankIn(kind, wanted) <= Math.max(...held.map((group) => rankIn(kind, group))),
  );
}
