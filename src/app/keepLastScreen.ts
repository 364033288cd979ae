import type { QueryClient } from '@tanstack/query-core';
import type { IDBPDatabase } from 'idb';
import type { RowsDatabase } from '../data/deviceStore.ts';
import type { Host } from '../hosts/host.ts';
import { addressText, onAddressChange } from '../ui/address.ts';
import { keepScreen } from './lastScreen.ts';

const restBefore = 1_200;

/** Keeps the screen each time it has come to rest: every answer is here and nobody went anywhere for a moment. */
export function keepLastScreen(
  host: Host,
  client: QueryClient,
  rows: IDBPDatabase<RowsDatabase> | null,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    if (client.isFetching() === 0) void keepScreen(rows, addressText(), host.theme());
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, restBefore);
  };
  client.getQueryCache().subscribe(later);
  onAddressChange(later);
}
