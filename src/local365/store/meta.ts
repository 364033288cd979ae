import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';

/** A value kept for ever once it has been made: ids of the site, the signing key. */
export function keptValue(database: Database, name: string, make: () => string): string {
  const row = database.get<{ value: string }>('SELECT value FROM meta WHERE name = ?', name);
  if (row) return row.value;
  const value = make();
  database.atomically(() => database.run('INSERT INTO meta (name, value) VALUES (?, ?)', name, value));
  return value;
}

/** A value that changes, such as what a page keeps of a web part. */
export function keepValue(database: Database, name: string, value: string): void {
  database.atomically(() =>
    database.run(
      'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      name,
      value,
    ),
  );
}

export function readValue(database: Database, name: string): string | null {
  return database.get<{ value: string }>('SELECT value FROM meta WHERE name = ?', name)?.value ?? null;
}

/** The site as both dialects name it. */
export interface Site {
  id: string;
  webId: string;
  hostname: string;
  path: string;
  title: string;
  webUrl: string;
  created: string;
}

export function keptSite(
  database: Database,
  options: { origin: string; site: { path: string; title: string } },
  now: string,
): Site {
  return {
    id: keptValue(database, 'siteId', randomUUID),
    webId: keptValue(database, 'webId', randomUUID),
    hostname: new URL(options.origin).hostname,
    path: options.site.path,
    title: options.site.title,
    webUrl: options.origin + options.site.path,
    created: keptValue(database, 'siteCreated', () => now),
  };
}
