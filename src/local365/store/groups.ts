import { Refusal } from '../refusal.ts';
import { type Principal, principalById, principalByLogin } from './principals.ts';
import type { Store } from './store.ts';

export function groupsOf(store: Store): Principal[] {
  return store.database.all<Principal>(`SELECT * FROM principals WHERE kind = 'group' ORDER BY id`);
}

export function addGroup(
  store: Store,
  title: string,
  description: string,
  ownerId: number | null,
): Principal {
  if (principalByLogin(store, title))
    throw new Refusal('alreadyExists', title, 'The specified name is already in use.');
  const { lastId } = store.database.atomically(() =>
    store.database.run(
      `INSERT INTO principals (kind, loginName, title, mail, oid, description, ownerId) VALUES ('group', ?, ?, '', NULL, ?, ?)`,
      title,
      title,
      description,
      ownerId,
    ),
  );
  const made = principalById(store, lastId);
  if (!made) throw new Refusal('notFound', title);
  return made;
}

export function changeGroup(
  store: Store,
  group: Principal,
  change: { title?: string; description?: string; ownerId?: number },
): void {
  const title = change.title ?? group.title;
  store.database.atomically(() =>
    store.database.run(
      'UPDATE principals SET loginName = ?, title = ?, description = ?, ownerId = ? WHERE id = ?',
      title,
      title,
      change.description ?? group.description,
      change.ownerId ?? group.ownerId,
      group.id,
    ),
  );
}

export function removePrincipal(store: Store, principal: Principal): void {
  store.database.atomically(() => store.database.run('DELETE FROM principals WHERE id = ?', principal.id));
}

export function membersOf(store: Store, group: Principal): Principal[] {
  return store.database.all<Principal>(
    'SELECT p.* FROM members m JOIN principals p ON p.id = m.userId WHERE m.groupId = ? ORDER BY p.id',
    group.id,
  );
}

export function groupsWith(store: Store, userId: number): Principal[] {
  return store.database.all<Principal>(
    'SELECT p.* FROM members m JOIN principals p ON p.id = m.groupId WHERE m.userId = ? ORDER BY p.id',
    userId,
  );
}

export function addMember(store: Store, group: Principal, userId: number): void {
  store.database.atomically(() =>
    store.database.run('INSERT OR IGNORE INTO members (groupId, userId) VALUES (?, ?)', group.id, userId),
  );
}

export function removeMember(store: Store, group: Principal, userId: number): void {
  store.database.atomically(() =>
    store.database.run('DELETE FROM members WHERE groupId = ? AND userId = ?', group.id, userId),
  );
}
