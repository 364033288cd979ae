import { type Clock, toSeconds } from '../clock.ts';
import type { Database } from './database.ts';
import type { Field } from './field.ts';

/** What every question and change of the store works on. `fieldsByList` is a cache of definitions, never of rows. */
export interface Store {
  database: Database;
  clock: Clock;
  zone: string;
  strict: boolean;
  fieldsByList: Map<number, Field[]>;
}

/** The moment a write is stamped with, to the whole second as SharePoint does. */
export function stamp(store: Store): string {
  return toSeconds(store.clock.now());
}

/** Scope number of the site itself in role assignments; lists use their own number, which starts at 1. */
export const siteScope = 0;

const idsPerList = 2 ** 32;

export function itemKey(listNo: number, id: number): number {
  return listNo * idsPerList + id;
}

export function itemId(key: number): number {
  return key % idsPerList;
}
