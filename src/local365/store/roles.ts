import { Refusal } from '../refusal.ts';
import type { Store } from './store.ts';

/** A permission level; `high` and `low` are the two halves of SharePoint's 64-bit mask. */
export interface Role {
  id: number;
  name: string;
  description: string;
  high: number;
  low: number;
  position: number;
  kind: number;
  hidden: number;
}

/** Bits of the low half, as SP.PermissionKind counts them. */
export const right = {
  viewListItems: 0x1,
  addListItems: 0x2,
  editListItems: 0x4,
  deleteListItems: 0x8,
  openItems: 0x20,
  viewVersions: 0x40,
  manageLists: 0x800,
  open: 0x10000,
  createGroups: 0x1000000,
  managePermissions: 0x2000000,
  browseUserInfo: 0x8000000,
  manageWeb: 0x40000000,
} as const;

/** [id, name, high, low, position, kind]: the masks of a SharePoint Online site. */
const standard: [number, string, number, number, number, number][] = [
  [1073741829, 'Full Control', 2147483647, 4294967295, 1, 5],
  [1073741828, 'Design', 432, 1012866047, 32, 4],
  [1073741830, 'Edit', 432, 1011030767, 48, 6],
  [1073741827, 'Contribute', 432, 1011028719, 64, 3],
  [1073741826, 'Read', 176, 138612833, 128, 2],
  [1073741825, 'Limited Access', 48, 134287360, 160, 1],
  [1073741924, 'View Only', 176, 138612801, 192, 0],
];

export const fullControlId = 1073741829;
export const editId = 1073741830;
export const readId = 1073741826;

export function addStandardRoles(store: Store): void {
  for (const [id, name, high, low, position, kind] of standard) {
    store.database.run(
      `INSERT OR IGNORE INTO roles (id, name, description, high, low, position, kind, hidden) VALUES (?, ?, '', ?, ?, ?, ?, ?)`,
      id,
      name,
      high,
      low,
      position,
      kind,
      name === 'Limited Access' ? 1 : 0,
    );
  }
}

export function rolesOf(store: Store): Role[] {
  return store.database.all<Role>('SELECT * FROM roles ORDER BY position, id');
}

export function addRole(store: Store, role: Omit<Role, 'id' | 'kind' | 'hidden'>): Role {
  if (rolesOf(store).some((each) => each.name.toLowerCase() === role.name.toLowerCase())) {
    throw new Refusal('alreadyExists', role.name, 'The specified name is already in use.');
  }
  const { lastId } = store.database.atomically(() =>
    store.database.run(
      'INSERT INTO roles (name, description, high, low, position, kind, hidden) VALUES (?, ?, ?, ?, ?, 0, 0)',
      role.name,
      role.description,
      role.high,
      role.low,
      role.position,
    ),
  );
  return { ...role, id: lastId, kind: 0, hidden: 0 };
}

export function changeRole(store: Store, role: Role): void {
  store.database.atomically(() =>
    store.database.run(
      'UPDATE roles SET name = ?, description = ?, high = ?, low = ?, position = ? WHERE id = ?',
      role.name,
      role.description,
      role.high,
      role.low,
      role.position,
      role.id,
    ),
  );
}

export function removeRole(store: Store, role: Role): void {
  store.database.atomically(() => store.database.run('DELETE FROM roles WHERE id = ?', role.id));
}
