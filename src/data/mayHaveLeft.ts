import { databaseName } from './deviceStore.ts';
import type { DeviceOwner } from './deviceStore.ts';

/** Whether an earlier visit may have left runs, uploads or freezes of this person; true where the browser cannot say. */
export async function mayHaveLeft(
  kind: 'runs' | 'uploads' | 'freezes',
  owner: DeviceOwner,
): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false;
  if (!('databases' in indexedDB)) return true;
  const names = await indexedDB.databases();
  return names.some(({ name }) => name === databaseName(kind, owner));
}
