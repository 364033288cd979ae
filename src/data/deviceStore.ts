import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { KnownRows } from './knownRows.ts';
import type { OutboxEntry } from './outboxEntry.ts';

/** Rows somebody has seen, by list and scope: a copy that may be thrown away at any time. */
export interface RowsDatabase extends DBSchema {
  rows: { key: string; value: KnownRows };
  /** By part of the page; `last` where the hub is the page. */
  screen: { key: string; value: LastScreen };
}

/** The screen somebody last saw, as it stood: painted again before any of our code that could draw it has run. */
export interface LastScreen {
  address: string;
  html: string;
  css: string;
  /** ISO instant. */
  keptAt: string;
  /** What must be the same for it to be shown: theme, width, language, version, calendar day. */
  fits: string;
}

/** Words somebody wrote and SharePoint does not have yet: never thrown away before they are sent. */
export interface WordsDatabase extends DBSchema {
  outbox: { key: [list: string, key: string]; value: OutboxEntry };
  drafts: { key: string; value: { key: string; fields: Record<string, unknown>; keptAt: string } };
}

/** What this device keeps for one person in one tenant's hub. A database is null where the browser has none. */
export interface DeviceStore {
  rows: IDBPDatabase<RowsDatabase> | null;
  words: IDBPDatabase<WordsDatabase> | null;
}

/** Whose device store: the host named the person, so this is known before any token. */
export interface DeviceOwner {
  tenantId: string;
  oid: string;
  siteUrl: string;
}

const prefix = 'race-action-hub';
/** Milliseconds after opening. */
const tidyAfter = 1_000;
const keptFor = 7 * 86_400_000;

interface OpeningOptions {
  now?: number;
  /** Nothing is to rest here: rows are wiped, and words only lie where some were left unsent. */
  keepsNothing?: boolean;
}

/**
 * Opens the store of one person. Another person's rows are wiped from a shared device at once; their unsent words
 * stay under their own name and wait for them.
 */
export async function openDeviceStore(
  owner: DeviceOwner,
  { now = Date.now(), keepsNothing = false }: OpeningOptions = {},
): Promise<DeviceStore> {
  const [rows, words] = await Promise.all(
    keepsNothing ? [wipeRows(owner), openWordsLeft(owner)] : [openRows(owner), openWords(owner)],
  );
  // After the first screen: neither is read by it, and both would keep it waiting. By then the database may be closed
  // (another tab wiped it, the page is leaving); the next visit tidies up.
  const tidy = () =>
    Promise.all([wipeOtherPeople(databaseName('rows', owner)), rows && forgetOld(rows, now)]);
  setTimeout(() => void tidy().catch(() => undefined), tidyAfter);
  return { rows, words };
}

/**
 * Wakes the browser's storage up while the host is still being asked who is there: the first use of it takes some fifty
 * milliseconds. Nothing is opened and nothing is read: whose rows these may be is not known yet.
 */
export function wakeStorage(): void {
  if (typeof indexedDB !== 'undefined' && 'databases' in indexedDB)
    indexedDB.databases().catch(() => undefined);
}

/** The database's name: one per kind, tenant, person and site. */
export function databaseName(
  kind: 'rows' | 'words' | 'runs' | 'uploads' | 'freezes',
  { tenantId, oid, siteUrl }: DeviceOwner,
): string {
  return [prefix, kind, tenantId, oid, siteUrl].join('|');
}

/** The rows of one person; null where this browser keeps nothing. */
export function openRows(owner: DeviceOwner): Promise<IDBPDatabase<RowsDatabase> | null> {
  return orNull(
    openDB<RowsDatabase>(databaseName('rows', owner), 2, {
      upgrade(db) {
        for (const name of db.objectStoreNames) db.deleteObjectStore(name);
        db.createObjectStore('rows');
        db.createObjectStore('screen');
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    }),
  );
}

function openWords(owner: DeviceOwner) {
  return orNull(
    openDB<WordsDatabase>(databaseName('words', owner), 1, {
      upgrade(db) {
        db.createObjectStore('outbox', { keyPath: ['list', 'key'] });
        db.createObjectStore('drafts', { keyPath: 'key' });
      },
    }),
  );
}

/** Wipes the rows and the last screen of one person. Whoever has them open closes them, in other tabs too. */
export async function wipeRows(owner: DeviceOwner): Promise<null> {
  // A browser without databases has nothing to wipe.
  return deleteDB(databaseName('rows', owner)).then(
    () => null,
    () => null,
  );
}

/** Words that were written before nothing was to rest here are never thrown away unsent; without any there is nothing. */
async function openWordsLeft(owner: DeviceOwner) {
  const words = await openWords(owner);
  if (!words) return null;
  const [entries, drafts] = await Promise.all([words.getAll('outbox'), words.count('drafts')]);
  if (drafts > 0 || entries.some(({ state }) => state !== 'saved')) return words;
  words.close();
  // Another tab may still have it open; the browser deletes it once that one is closed.
  void deleteDB(databaseName('words', owner)).catch(() => undefined);
  return null;
}

/** A browser may have no IndexedDB, or refuse it in a third-party frame: then nothing is kept, and the page says so. */
async function orNull<T>(opening: Promise<T>): Promise<T | null> {
  try {
    return await opening;
  } catch {
    return null;
  }
}

async function wipeOtherPeople(mine: string): Promise<void> {
  if (typeof indexedDB === 'undefined' || !('databases' in indexedDB)) return;
  const others = (await indexedDB.databases())
    .map(({ name }) => name ?? '')
    .filter((name) => name.startsWith(`${prefix}|rows|`) && name !== mine);
  await Promise.all(others.map((name) => deleteDB(name)));
}

async function forgetOld(db: IDBPDatabase<RowsDatabase>, now: number): Promise<void> {
  const transaction = db.transaction(['rows', 'screen'], 'readwrite');
  for await (const cursor of transaction.objectStore('rows')) {
    if (now - Date.parse(cursor.value.asOf) > keptFor) await cursor.delete();
  }
  // Screens of web parts that are no longer on any page are never drawn over by newer ones.
  for await (const cursor of transaction.objectStore('screen')) {
    if (!(now - Date.parse(cursor.value.keptAt) <= keptFor)) await cursor.delete();
  }
}
