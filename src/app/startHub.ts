import { QueryClient } from '@tanstack/query-core';
import { cacheRows } from '../data/cachedStore.ts';
import { openDeviceStore } from '../data/deviceStore.ts';
import { openDrafts } from '../data/drafts.ts';
import type { FileStore } from '../data/fileStore.ts';
import type { Data } from '../data/hooks/DataContext.tsx';
import { askEarly } from '../data/hooks/listQuery.ts';
import { mergeSavedRows } from '../data/hooks/mergeSavedRows.ts';
import type { ListStore } from '../data/listStore.ts';
import { openOutbox } from '../data/outbox.ts';
import type { People } from '../data/people.ts';
import type { Session } from '../data/session.ts';
import type { SiteOwner } from '../data/siteOwner.ts';
import { placeOf } from '../domain/addresses.ts';
import { columnsOf } from '../domain/list.ts';
import { lists as allLists } from '../domain/lists.ts';
import type { Host } from '../hosts/host.ts';
import { currentAddress, goTo } from '../ui/address.ts';
import { speak } from '../ui/words.ts';
import { firstLists } from './firstLists.ts';
import { keepLastScreen } from './keepLastScreen.ts';
import { rememberVisit } from './lastScreen.ts';
import { loadPage } from './pages.ts';

/** What a host brings: itself, who signs in, and the adapters. */
export interface HubParts {
  host: Host;
  session: Session;
  siteUrl: string;
  lists: ListStore;
  files: FileStore;
  people: People;
  siteOwner?: () => Promise<SiteOwner>;
  /** Nobody has used the hub on this device yet: nothing is waited for there. */
  isFirst?: boolean;
  /** The person's last screen is on show: the living one takes its place in one step. */
  isRestored?: boolean;
}

const notKeptOnDevice = new Set(allLists.filter((list) => !list.keptOnDevice).map((list) => list.name));

/**
 * Opens the hub for the person the host named. Everything that can go on at once does: the screen's code, this
 * person's last rows from the device, the token and the one batch of the first screen.
 */
export async function startHub(parts: HubParts): Promise<void> {
  const { siteUrl } = parts;
  const { host, firstScreen } = withFirstScreen(parts.host);
  document.documentElement.lang = speak(host.locale);
  if (currentAddress().path === '/') goTo(host.startAddress ?? '/today', { replace: true });
  const place = placeOf(currentAddress().path) ?? 'today';
  // On a first visit the one batch leaves before the screen's code runs: the network then works while this machine does.
  const turn = parts.isFirst ? settledOrAfter(frameAtLatest, parts.session.token()) : Promise.resolve();
  const page = turn.then(() => loadPage(place)).catch(() => undefined); // the outlet says so
  const screen = turn.then(() => import(/* webpackChunkName: "app" */ './mount.tsx'));

  const opening = openDeviceStore({ tenantId: host.me.tenantId, oid: host.me.oid, siteUrl });
  const lists = cacheRows(parts.lists, opening, { neverKept: notKeptOnDevice, isFirstVisit: parts.isFirst });
  const client = new QueryClient();
  const early = askEarly(lists, client, firstLists(place), firstScreen);

  const device = await opening;
  const outbox = await openOutbox({
    db: device.words,
    store: lists,
    oid: host.me.oid,
    columnsOf: columnsByName,
  });
  const drafts = openDrafts(device.words);
  outbox.onSaved((list, row) => mergeSavedRows(lists, client, list, row));
  const data: Data = {
    lists,
    files: parts.files,
    people: parts.people,
    session: parts.session,
    outbox,
    drafts,
    siteUrl,
    siteOwner: parts.siteOwner ?? null,
  };
  host.onSuspend(() => outbox.flush());
  host.onAddress((address) => goTo(address));
  void outbox.flush();
  await early;
  const { mount } = await screen;
  if (parts.isRestored) await page;
  mount({ host, data, client });
  rememberVisit();
  keepLastScreen(host, client, device.rows);
}

/** Milliseconds. */
const frameAtLatest = 200;
const paintedAtLatest = 2_000;

/** Waits until something has ended either way and what waited for it has gone on, or for `ms`. */
function settledOrAfter(ms: number, something: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
    const gone = () => setTimeout(resolve);
    something.then(gone, gone);
  });
}

/** The host, told once that the page stands; and a promise of the frame after that (a hidden page has none). */
function withFirstScreen(host: Host): { host: Host; firstScreen: Promise<void> } {
  let isReady = false;
  let painted = () => {};
  const firstScreen = new Promise<void>((resolve) => {
    painted = resolve;
    setTimeout(resolve, paintedAtLatest);
  });
  const ready = () => {
    if (isReady) return;
    isReady = true;
    host.ready();
    requestAnimationFrame(() => setTimeout(painted));
  };
  return { host: { ...host, ready }, firstScreen };
}

function columnsByName(name: string) {
  const list = allLists.find((one) => one.name === name);
  return list ? columnsOf(list) : {};
}
