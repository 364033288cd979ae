import { askEarly } from '../data/hooks/listQuery.ts';
import { rememberVisit } from '../data/keeping.ts';
import type { Summary } from '../domain/summaries.ts';
import type { SummarySettings } from '../ui/Summary.tsx';
import { speak } from '../ui/words.ts';
import { firstListsOf } from './firstListsOf.ts';
import { keepLastScreen } from './keepLastScreen.ts';
import type { HubParts } from './hubParts.ts';
import { withFirstScreen } from './firstScreen.ts';
import type { MountedSummary } from './mountSummary.tsx';
import { loadSummary } from './summaries.ts';
import { loadTheme } from './themes.ts';

/** One place in short, and where its links lead. */
export interface SummaryParts extends HubParts {
  summary: Summary;
  settings: SummarySettings;
  hubPage: string;
}

/** Opens one place in short for the person the page names, on the same data as every other part of the page. */
export async function startSummary(parts: SummaryParts): Promise<MountedSummary> {
  const { summary, hub } = parts;
  const { host, firstScreen } = withFirstScreen(parts.host);
  speak(host.locale);
  const content = loadSummary(summary);
  const screen = import(/* webpackChunkName: "summary" */ './mountSummary.tsx');
  const early = askEarly(hub.lists, hub.client, firstListsOf(summary), firstScreen);
  const data = await hub.data;
  const stops = [host.onSuspend(() => data.outbox.flush())];
  void data.outbox.flush();
  await early;
  const [{ mountSummary }, Content] = await Promise.all([screen, content, loadTheme(host.theme())]);
  const mounted = mountSummary({ ...parts, host, data, client: hub.client, Content });
  void data.keeping.mayKeep().then((may) => may && rememberVisit());
  stops.push(
    keepLastScreen(parts, () => `summary ${summary}`),
    mounted.unmount,
  );
  return { set: mounted.set, unmount: () => stops.forEach((stop) => stop()) };
}
