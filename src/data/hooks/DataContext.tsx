import { createContext, use } from 'react';
import type { CachedStore } from '../cachedStore.ts';
import type { Drafts } from '../drafts.ts';
import type { FailureLog } from '../failureLog.ts';
import type { FileStore } from '../fileStore.ts';
import type { Freezes } from '../freezes/freezes.ts';
import type { Keeping } from '../keeping.ts';
import type { Outbox } from '../outbox.ts';
import type { People } from '../people.ts';
import type { Runs } from '../runs/runs.ts';
import type { Session } from '../session.ts';
import type { SiteOwner } from '../siteOwner.ts';
import type { Uploads } from '../uploads/uploads.ts';

/** Everything the hooks stand on; the hosts put it together. */
export interface Data {
  lists: CachedStore;
  files: FileStore;
  people: People;
  session: Session;
  outbox: Outbox;
  /** Many writes at once. */
  runs: Runs;
  /** Files on their way. */
  uploads: Uploads;
  /** What was agreed on, to be copied a minute later. */
  freezes: Freezes;
  drafts: Drafts;
  /** What went wrong in this visit. */
  failures: FailureLog;
  /** Whether what a person reads may rest on this device. */
  keeping: Keeping;
  siteUrl: string;
  /** What only SharePoint REST can do; its code is fetched when asked for. Null in the tab. */
  siteOwner: (() => Promise<SiteOwner>) | null;
}

export const DataContext = createContext<Data | null>(null);

/** The data under this screen. */
export function useData(): Data {
  const data = use(DataContext);
  if (data === null) throw new Error('DataContext is missing above this component');
  return data;
}
