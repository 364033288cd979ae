import { lookOf, showLastScreen } from '../../app/lastScreen.ts';
import { wakeStorage } from '../../data/deviceStore.ts';
import { isFirstVisit } from '../../data/keeping.ts';
import { readFacts } from './facts.ts';
import type { Facts, GivenFacts } from './facts.ts';
import { followFacts } from './liveFacts.ts';
import type { LiveFacts } from './liveFacts.ts';
import type { PartProblem } from '../../app/partProblem.ts';
import type { OpenPart } from './openPart.ts';
import { placeColours, themeOf } from './placeColours.ts';
import { followTeamsTheme, withTheme } from './teamsAround.ts';

export { propertyFields } from './propertyFields.ts';

/** A web part on the page, as the class that SharePoint knows sees it. */
export interface RunningWebPart {
  update(given: GivenFacts): void;
  dispose(): void;
}

/** Fetched while SharePoint still reads the page: everything but the few lines here is behind it. */
const code = () => import(/* webpackChunkName: "part" */ './openPart.ts');
const isFirst = isFirstVisit();
if (isFirst) code().catch(() => undefined);
wakeStorage();

/** Runs the hub, or one place of it in short, in an element of a SharePoint page. */
export function openWebPart(element: HTMLElement, given: GivenFacts): RunningWebPart {
  let running: Running | null = null;
  const show = (next: GivenFacts) => {
    const facts = readFacts(next);
    if (facts === null) return void say(element, navigator.language, { kind: 'person' });
    if (running && isSamePlace(running.live.now(), facts)) return change(running.live, facts);
    running?.stop();
    running = run(element, followFacts(facts));
  };
  show(given);
  return { update: show, dispose: () => running?.stop() };
}

interface Running {
  live: LiveFacts;
  stop: () => void;
}

function change(live: LiveFacts, facts: Facts): void {
  const known = live.now().teams?.context?.theme;
  live.change({ ...facts, teams: withTheme(facts.teams, known) });
  void followTeamsTheme(live);
}

/** Another place or site is another start; a title, a number of rows or a theme is not. */
function isSamePlace(one: Facts, other: Facts): boolean {
  const [a, b] = [one.chosen, other.chosen];
  return a.shown === b.shown && a.siteUrl === b.siteUrl && a.wrongSite === b.wrongSite;
}

function run(element: HTMLElement, live: LiveFacts): Running {
  const root = document.createElement('div');
  element.replaceChildren(root);
  let isStopped = false;
  let part: OpenPart | null = null;
  const stop = () => {
    isStopped = true;
    part?.dispose();
    element.replaceChildren();
  };
  const { wrongSite } = live.now().chosen;
  if (wrongSite !== null) void say(root, live.now().locale, { kind: 'site', site: wrongSite });
  else
    open(root, live).then(
      (opened) => {
        part = opened;
        if (isStopped) opened.dispose();
      },
      () => void say(root, live.now().locale, { kind: 'code' }),
    );
  return { live, stop };
}

async function open(root: HTMLElement, live: LiveFacts): Promise<OpenPart> {
  const isRestored = !isFirst && (await restore(root, live.now()));
  return (await code()).openPart({ root, live, isFirst, isRestored });
}

/** A returning person's last screen, before the code that draws the living one has run. */
async function restore(root: HTMLElement, facts: Facts): Promise<boolean> {
  const { me, chosen, instanceId: key } = facts;
  const { siteUrl, shown } = chosen;
  const address = shown === 'hub' ? location.hash.replace(/^#/, '') || '/today' : `summary ${shown}`;
  const look = lookOf({ theme: () => themeOf(facts), colours: () => placeColours(facts) });
  const isShown = await showLastScreen({ ...me, siteUrl }, { root, address, look, key });
  if (!isShown) return false;
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
  return true;
}

async function say(element: HTMLElement, locale: string, problem: PartProblem): Promise<void> {
  const { showPartProblem } = await import(/* webpackChunkName: "problem" */ '../../app/partProblem.ts');
  showPartProblem(element, locale, problem);
}
