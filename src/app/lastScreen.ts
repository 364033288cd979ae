import { openRows } from '../data/deviceStore.ts';
import type { DeviceOwner, LastScreen, RowsDatabase } from '../data/deviceStore.ts';
import { keepsNothing } from '../data/keeping.ts';
import type { Host } from '../hosts/host.ts';
import type { IDBPDatabase } from 'idb';

/**
 * A returning person's last screen, painted before any of the code that could draw it has run: on a slow machine that
 * code takes longer than the network. It is text and styles that this page itself drew for this person, kept in their
 * own database; the policy forbids scripts in it, and the living screen takes its place within a second.
 */

const atMost = 400_000;

/** Where a screen stands and how it looks. */
export interface ScreenPlace {
  root: HTMLElement;
  address: string;
  /** The host's theme in a word, see `lookOf`. */
  look: string;
  /** A page may hold several parts; each keeps its own screen. */
  key?: string;
}

/** The host's theme and colours in a word: a screen kept in another look is not shown. */
export function lookOf({ theme, colours }: Pick<Host, 'theme' | 'colours'>): string {
  return [theme(), ...Object.values(colours?.() ?? {})].join(' ');
}

/** Paints the person's last screen where it fits this address, look, width and day; false where there is none. */
export async function showLastScreen(owner: DeviceOwner, place: ScreenPlace): Promise<boolean> {
  if (keepsNothing(owner.siteUrl)) return false;
  const db = await openRows(owner);
  const screen = await db?.get('screen', place.key ?? 'last').catch(() => undefined);
  db?.close();
  if (!screen || screen.address !== place.address || screen.fits !== fitsNow(place)) return false;
  // The styles go where the screen goes, so that the living one takes their place together with it.
  const styles = document.createElement('style');
  styles.textContent = screen.css;
  place.root.innerHTML = screen.html;
  place.root.prepend(styles);
  return true;
}

/** Keeps what is on screen now. A screen with anything above OFFICIAL, or with words being typed, is not kept. */
export async function keepScreen(db: IDBPDatabase<RowsDatabase> | null, place: ScreenPlace): Promise<void> {
  if (!db) return;
  const { root, address, key = 'last' } = place;
  const isPrivate =
    root.textContent.includes('OFFICIAL-SENSITIVE') || root.querySelector('textarea') !== null;
  const html = htmlInSight(root);
  const keptAt = new Date().toISOString();
  const screen: LastScreen = { address, html, css: stylesOf(html), fits: fitsNow(place), keptAt };
  if (
    isPrivate ||
    root.querySelector('[aria-busy="true"]') ||
    screen.html.length + screen.css.length > atMost
  ) {
    await db.delete('screen', key).catch(() => undefined);
    return;
  }
  await db.put('screen', screen, key).catch(() => undefined);
}

/** On another day, in another look, width, language or version the kept screen would be wrong. */
function fitsNow({ look, root }: ScreenPlace): string {
  const { language } = navigator;
  const day = new Date().toDateString();
  return [look, root.clientWidth, language, process.env['HUB_VERSION'], day].join('|');
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
  return [...document.styleSheets]
    .flatMap(rulesOf)
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

/** A sheet from another origin keeps its rules to itself; it stands on the page anyway. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
