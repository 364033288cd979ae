import type { List } from './list.ts';
import { fullControlId } from './roles.ts';
import { siteScope, type Store } from './store.ts';

export interface Mask {
  high: number;
  low: number;
}

export interface Assignment {
  principalId: number;
  roleId: number;
}

/** Where this list's rights are decided: its own, or the site's while it inherits. */
export function scopeOf(list: List | null): number {
  return list?.ownRights ? list.no : siteScope;
}

/** Every level this person holds there, directly or through a group, put together. */
export function effectiveRights(store: Store, list: List | null, userId: number): Mask {
  const masks = store.database.all<Mask>(
    `SELECT r.high, r.low FROM assignments a JOIN roles r ON r.id = a.roleId
     WHERE a.scope = ? AND (a.principalId = ? OR a.principalId IN (SELECT groupId FROM members WHERE userId = ?))`,
    scopeOf(list),
    userId,
    userId,
  );
  return masks.reduce(
    (all, each) => ({ high: (all.high | each.high) >>> 0, low: (all.low | each.low) >>> 0 }),
    { high: 0, low: 0 },
  );
}

export function mayDo(store: Store, list: List | null, userId: number, right: number): boolean {
  return (effectiveRights(store, list, userId).low & right) !== 0;
}

export function assignmentsOf(store: Store, list: List | null): Assignment[] {
  return store.database.all<Assignment>(
    'SELECT principalId, roleId FROM assignments WHERE scope = ? ORDER BY principalId, roleId',
    scopeOf(list),
  );
}

export function assign(store: Store, scope: number, principalId: number, roleId: number): void {
  store.database.atomically(() =>
    store.database.run(
      'INSERT OR IGNORE INTO assignments (scope, principalId, roleId) VALUES (?, ?, ?)',
      scope,
      principalId,
      roleId,
    ),
  );
}

export function unassign(store: Store, scope: number, principalId: number, roleId: number | null): void {
  store.database.atomically(() =>
    roleId === null
      ? store.database.run('DELETE FROM assignments WHERE scope = ? AND principalId = ?', scope, principalId)
      : store.database.run(
          'DELETE FROM assignments WHERE scope = ? AND principalId = ? AND roleId = ?',
          scope,
          principalId,
          roleId,
        ),
  );
}

/** [L13] Without a copy, whoever breaks the inheritance keeps full control, so that the list is never orphaned. */
export function breakInheritance(store: Store, list: List, copy: boolean, userId: number): void {
  if (list.ownRights) return;
  store.database.atomically(() => {
    store.database.run('UPDATE lists SET ownRights = 1 WHERE no = ?', list.no);
    if (copy) {
      store.database.run(
        'INSERT OR IGNORE INTO assignments SELECT ?, principalId, roleId FROM assignments WHERE scope = ?',
        list.no,
        siteScope,
      );
    } else {
      assign(store, list.no, userId, fullControlId);
    }
  });
}

export function resetInheritance(store: Store, list: List): void {
  store.database.atomically(() => {
    store.database.run('DELETE FROM assignments WHERE scope = ?', list.no);
    store.database.run('UPDATE lists SET ownRights = 0 WHERE no = ?', list.no);
  });
}
