/** The SharePoint groups of a hub. Nobody but a site owner changes who is in them. */
export const groups = {
  owners: 'Hub site owners',
  leads: 'Hub leads',
  actionOwners: 'Hub action owners',
  chiefOfficers: 'Hub chief officers',
  facilitators: 'Hub facilitators',
  peerReviewers: 'Hub peer reviewers',
  readers: 'Hub readers',
} as const;

/** A group by its short name. */
export type Group = keyof typeof groups;

/** What a group may do in one list: `addAndRead` is the permission level of append-only lists (no edit, no delete). */
export type Access = 'read' | 'addAndRead' | 'change';

/** The name of our own permission level in SharePoint: add, view, view versions; no edit, no delete. */
export const addAndReadLevel = 'Hub: add and read';

/** Who may do what in a list. Site owners always have full control; a group that is not named has nothing. */
export type ListPermissions = Partial<Record<Exclude<Group, 'owners'>, Access>>;

/** Everybody may read; the named groups may do more. */
export function readableByAll(more: ListPermissions = {}): ListPermissions {
  const all: ListPermissions = {};
  for (const group of [
    'leads',
    'actionOwners',
    'chiefOfficers',
    'facilitators',
    'peerReviewers',
    'readers',
  ] as const) {
    all[group] = more[group] ?? 'read';
  }
  return all;
}
