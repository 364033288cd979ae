import { askEarly } from '../data/hooks/listQuery.ts';
import { rememberVisit } from '../data/keeping.ts';
import { placeOf } from '../domain/addresses.ts';
import { currentAddress, goTo } from '../ui/address.ts';
import { speak } from '../ui/words.ts';
import { firstLists } from './firstLists.ts';
import { withFirstScreen } from './firstScreen.ts';
import type { HubParts } from './hubParts.ts';
import { keepLastScreen } from './keepLastScreen.ts';
import type { Mounted } from './mount.tsx';
import { loadPage, pageOf } from './pages.ts';
import { loadTheme } from './themes.ts';

/**
 * Opens the hub for the person the host named. Everything that can go on at once does: the screen's code, this
 * person's last rows from the device, the token and the one batch of the first screen.
 */
export async function startHub(parts: HubParts): Promise<Mounted> {
  const { hub } = parts;
  const { host, firstScreen } = withFirstScreen(parts.host);
  const language = speak(host.locale);
  if (host.ownsPage) document.documentElement.lang = language;
  if (currentAddress().path === '/') goTo(host.startAddress ?? '/today', { replace: true });
  const { path } = currentAddress();
  const place = placeOf(path) ?? 'today';
  // On a first visit the one batch leaves before the screen's code runs: the network then works while this machine does.
  const turn = hub.isFirst ? settledOrAfter(frameAtLatest, hub.session.token()) : Promise.resolve();
  const page = turn.then(() => loadPage(pageOf(path) ?? 'today')).catch(() => undefined); // the outlet says so
  const screen = turn.then(() => import(/* webpackChunkName: "app" */ './mount.tsx'));
  const theme = loadTheme(host.theme());

  const early = askEarly(hub.lists, hub.client, firstLists(place), firstScreen);
  const data = await hub.data;
  const stops = [host.onSuspend(() => data.outbox.flush()), host.onAddress((address) => goTo(address))];
  void data.outbox.flush();
  await early;
  await theme;
  const { mount } = await screen;
  if (parts.isRestored) await page;
  const mounted = mount({ ...parts, host, data, client: hub.client });
  void data.keeping.mayKeep().then((may) => may && rememberVisit());
  stops.push(keepLastScreen(parts), mounted.unmount);
  return { unmount: () => stops.forEach((stop) => stop()) };
}

/** Milliseconds. */
const frameAtLatest = 200;

/** Waits until something has ended either way and what waited for it has gone on, or for `ms`. */
function settledOrAfter(ms: number, something: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
    const gone = () => setTimeout(resolve);
    something.then(gone, gone);
  });
}
