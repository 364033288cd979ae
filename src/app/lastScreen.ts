import { openRows } from '../data/deviceStore.ts';
import type { DeviceOwner, LastScreen, RowsDatabase } from '../data/deviceStore.ts';
import type { IDBPDatabase } from 'idb';

/**
 * A returning person's last screen, painted before any of the code that could draw it has run: on a slow machine that
 * code takes longer than the network. It is text and styles that this page itself drew for this person, kept in their
 * own database; the policy forbids scripts in it, and the living screen takes its place within a second.
 */

const visitedFlag = 'race-action-hub:visited';
const stylesId = 'last-screen-styles';
const atMost = 400_000;

/** True until somebody has seen a screen of the hub on this device. Says nothing about whom. */
export function isFirstVisit(): boolean {
  try {
    return localStorage.getItem(visitedFlag) === null;
  } catch {
    return true;
  }
}

/** From now on somebody has used the hub on this device. */
export function rememberVisit(): void {
  try {
    localStorage.setItem(visitedFlag, 'yes');
  } catch {
    // A browser that keeps nothing: every visit is the first.
  }
}

/** Paints the person's last screen where it fits this address, theme, width and day; false where there is none. */
export async function showLastScreen(owner: DeviceOwner, address: string, theme: string): Promise<boolean> {
  const db = await openRows(owner);
  const screen = await db?.get('screen', 'last').catch(() => undefined);
  db?.close();
  const place = document.getElementById('hub');
  if (!screen || !place || screen.address !== address || screen.fits !== fitsNow(theme)) return false;
  const styles = document.createElement('style');
  styles.id = stylesId;
  styles.textContent = screen.css;
  document.head.append(styles);
  place.innerHTML = screen.html;
  return true;
}

/** Takes the kept styles away: the living screen has brought its own. */
export function endLastScreen(): void {
  document.getElementById(stylesId)?.remove();
}

/** Keeps what is on screen now. A screen with anything above OFFICIAL, or with words being typed, is not kept. */
export async function keepScreen(
  db: IDBPDatabase<RowsDatabase> | null,
  address: string,
  theme: string,
): Promise<void> {
  const place = document.getElementById('hub');
  if (!db || !place) return;
  const isPrivate =
    place.textContent.includes('OFFICIAL-SENSITIVE') || place.querySelector('textarea') !== null;
  const html = htmlInSight(place);
  const screen: LastScreen = { address, html, css: stylesOf(html), fits: fitsNow(theme) };
  if (
    isPrivate ||
    place.querySelector('[aria-busy="true"]') ||
    screen.html.length + screen.css.length > atMost
  ) {
    await db.delete('screen', 'last').catch(() => undefined);
    return;
  }
  await db.put('screen', screen, 'last').catch(() => undefined);
}

/** On another day, in another theme, width, language or version the kept screen would be wrong. */
function fitsNow(theme: string): string {
  const { language } = navigator;
  return [theme, innerWidth, language, process.env['HUB_VERSION'], new Date().toDateString()].join('|');
}

/** What can be seen without scrolling: nobody scrolls in the moment until the living screen is there. */
function htmlInSight(place: HTMLElement): string {
  const copy = place.cloneNode(true) as HTMLElement;
  const parts = 'tr, li, section';
  const copies = copy.querySelectorAll(parts);
  place.querySelectorAll(parts).forEach((part, i) => {
    if (part.getBoundingClientRect().top > innerHeight) copies[i]?.remove();
  });
  return copy.innerHTML;
}

/** A border whose parts are set twice with variables is one that browsers cannot write down again: said here once more. */
const unwritable =
  '.fui-Input { border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium); }';

/** The style rules that a piece of html uses: nearly all of ours are one class each. */
function stylesOf(html: string): string {
  const used = new Set(
    [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  const rules = [...document.styleSheets].flatMap((sheet) =>
    (sheet.ownerNode as Element | null)?.id === stylesId ? [] : [...sheet.cssRules],
  );
  return rules
    .map((rule) => rule.cssText)
    .filter(isUsed(used))
    .concat(unwritable)
    .join('\n');
}

function isUsed(used: ReadonlySet<string>) {
  return (rule: string): boolean => {
    const names = [...rule.replace(/\{[^{}]*\}/g, '{}').matchAll(/\.([A-Za-z_][\w-]*)/g)].map(
      ([, name = '']) => name,
    );
    return names.length === 0 || names.some((name) => used.has(name));
  };
}
