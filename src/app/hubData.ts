import { QueryClient } from '@tanstack/query-core';
import { cacheRows } from '../data/cachedStore.ts';
import type { CachedStore } from '../data/cachedStore.ts';
import { openDeviceStore } from '../data/deviceStore.ts';
import type { DeviceStore } from '../data/deviceStore.ts';
import { openDrafts } from '../data/drafts.ts';
import { createFailureLog, noteFailures } from '../data/failureLog.ts';
import type { FileStore } from '../data/fileStore.ts';
import { lateFreezes } from '../data/freezes/lateFreezes.ts';
import type { Data } from '../data/hooks/DataContext.tsx';
import { mergeSavedRows } from '../data/hooks/mergeSavedRows.ts';
import { watchVersions } from '../data/hubVersions.ts';
import { openKeeping } from '../data/keeping.ts';
import type { ListStore } from '../data/listStore.ts';
import { mayHaveLeft } from '../data/mayHaveLeft.ts';
import { obeyHub } from '../data/obeyHub.ts';
import { allowOlderHub } from '../data/olderHub.ts';
import { openOutbox } from '../data/outbox.ts';
import type { Me, People } from '../data/people.ts';
import { gatherRows } from '../data/runs/gatherRows.ts';
import { lateRuns } from '../data/runs/lateRuns.ts';
import { whenQuiet } from '../data/runs/whenQuiet.ts';
import type { Session } from '../data/session.ts';
import type { SiteOwner } from '../data/siteOwner.ts';
import { lateUploads } from '../data/uploads/lateUploads.ts';
import { columnsOf, neverOnDevice, writtenEvery } from '../domain/list.ts';
import type { ListDefinition } from '../domain/list.ts';
import { schemaVersion } from '../domain/schemaVersion.ts';

/** What a host brings: who signs in, which site, and the adapters. */
export interface DataParts {
  session: Session;
  siteUrl: string;
  lists: ListStore;
  files: FileStore;
  people: People;
  siteOwner?: () => Promise<SiteOwner>;
  /** Nobody has used the hub on this device yet: nothing is waited for there. */
  isFirst?: boolean;
}

/** One person's hub on this page: one cache, one outbox, however many parts of the page show it. */
export interface HubData {
  session: Session;
  /** Nobody has used the hub on this device yet. */
  isFirst: boolean;
  lists: CachedStore;
  client: QueryClient;
  device: Promise<DeviceStore>;
  data: Promise<Data>;
}

/** Opens this person's rows, outbox and drafts; nothing is asked of the service until somebody asks. */
export function openHubData(me: Me, parts: DataParts): HubData {
  const { session, siteUrl, files, people, siteOwner = null } = parts;
  const owner = { tenantId: me.tenantId, oid: me.oid, siteUrl };
  const keeping = openKeeping(owner);
  const device = openDeviceStore(owner, { keepsNothing: keeping.isNothing() });
  const watch = watchVersions(parts.lists, schemaVersion);
  const failures = createFailureLog();
  const ofHub = noteFailures(
    allowOlderHub(parts.lists, watch, { own: schemaVersion, load: loadLists }),
    failures,
  );
  const { mayKeep } = keeping;
  const lists = cacheRows(obeyHub(ofHub, keeping), device, {
    neverKept: neverOnDevice,
    isFirstVisit: parts.isFirst,
    mayKeep,
  });
  const client = new QueryClient();
  const open = async (): Promise<Data> => {
    const { words } = await device;
    const { maySend } = watch;
    const outbox = await openOutbox({
      db: words,
      store: lists,
      oid: me.oid,
      columnsOf: async (name) => columnsIn(await loadLists(), name),
      restOf: (name) => writtenEvery[name] ?? 0,
      maySend,
    });
    outbox.onSaved((list, row) => mergeSavedRows(lists, client, list, row));
    // There before the line may be lost: a first write wants them.
    setTimeout(() => void loadLists().catch(() => undefined), 4_000);
    const drafts = openDrafts(words);
    const runs = lateRuns({
      mayBeLeft: () => mayHaveLeft('runs', owner),
      open: async () => {
        const [{ openRuns }, all] = await Promise.all([
          import(/* webpackChunkName: "runs" */ '../data/runs/openRuns.ts'),
          loadLists(),
        ]);
        const onSaved = gatherRows((list, ...rows) => mergeSavedRows(lists, client, list, ...rows));
        const keepsNothing = keeping.isNothing();
        const readsFirst = () => whenQuiet(() => client.isFetching() > 0);
        return openRuns({
          ...{ owner, store: lists, onSaved, maySend, readsFirst, keepsNothing },
          columnsOf: (name) => columnsIn(all, name),
        });
      },
    });
    const uploads = lateUploads({
      mayBeLeft: () => mayHaveLeft('uploads', owner),
      open: async () => {
        const { openUploads } = await import(
          /* webpackChunkName: "uploads" */ '../data/uploads/openUploads.ts'
        );
        return openUploads({ owner, files, outbox, maySend, keepsNothing: keeping.isNothing() });
      },
    });
    const freezes = lateFreezes({
      mayBeLeft: () => mayHaveLeft('freezes', owner),
      open: async () => {
        const { openFreezes } = await import(
          /* webpackChunkName: "uploads" */ '../data/freezes/openFreezes.ts'
        );
        return openFreezes({ owner, files, outbox, keepsNothing: keeping.isNothing() });
      },
    });
    // What an earlier visit left is done on whatever page this one begins.
    for (const late of [uploads, freezes]) late.subscribe(() => undefined);
    return {
      ...{ lists, files, people, session, outbox, runs, uploads, freezes },
      drafts,
      failures,
      keeping,
      siteUrl,
      siteOwner,
    };
  };
  return { session, isFirst: parts.isFirst ?? false, lists, client, device, data: open() };
}

/** What the lists are, all of them: fetched when something is written, or the hub turns out to be older. */
async function loadLists(): Promise<readonly ListDefinition[]> {
  return (await import(/* webpackChunkName: "lists" */ '../domain/lists.ts')).lists;
}

function columnsIn(all: readonly ListDefinition[], name: string) {
  const list = all.find((one) => one.name === name);
  return list ? columnsOf(list) : {};
}
