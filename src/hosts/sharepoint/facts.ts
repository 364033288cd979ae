import type { Me } from '../../data/people.ts';
import { summaries } from '../../domain/summaries.ts';
import type { Summary } from '../../domain/summaries.ts';

/** What the web part class hands over, as SharePoint gave it: nothing of it is sure. */
export interface GivenFacts {
  [name: string]: unknown;
}

/** What a web part shows: one place in short, or the whole hub. */
export type Shown = Summary | 'hub';

/** What an editor of the page chose, put right where it could not work. */
export interface Chosen {
  shown: Shown;
  /** Empty for ours. */
  title: string;
  rows: number;
  /** The hub's site. */
  siteUrl: string;
  /** The page that holds the whole hub. */
  hubPage: string;
  /** An address of another organisation or a text that is none was given as the site. */
  wrongSite: string | null;
}

/** Where a web part stands and for whom. */
export interface Facts {
  instanceId: string;
  me: Me;
  locale: string;
  chosen: Chosen;
  digest: { value: string; seconds: number } | null;
  theme: SectionTheme | null;
  teams: TeamsAround | null;
}

/** The theme of the section around us, as far as we read it. */
export interface SectionTheme {
  isInverted?: boolean;
  palette?: Record<string, unknown>;
  semanticColors?: Record<string, unknown>;
}

/** teams-js as SharePoint's framework brings it inside Teams, with the flat context of its first version. */
export interface TeamsAround {
  teamsJs?: unknown;
  context?: { theme?: string; hostName?: string; subEntityId?: string };
}

const mostRows = 20;
const usualRows = 5;

/** Reads what SharePoint handed over; null where it does not say who is there. */
export function readFacts(given: GivenFacts): Facts | null {
  const text = (name: string) => (typeof given[name] === 'string' ? given[name] : '');
  const [tenantId, oid] = [text('tenantId'), text('oid')];
  if (tenantId === '' || oid === '') return null;
  const mail = text('mail');
  return {
    instanceId: text('instanceId'),
    me: { tenantId, oid, name: text('name') || mail, mail: mail || null },
    locale: text('locale') || navigator.language,
    chosen: readChosen(given['properties'], text('webUrl')),
    digest:
      text('digest') === '' ? null : { value: text('digest'), seconds: Number(given['digestSeconds']) || 0 },
    theme: record(given['theme']),
    teams: record(given['teams']),
  };
}

function readChosen(given: unknown, webUrl: string): Chosen {
  const properties = record(given) ?? {};
  const text = (name: string) => (typeof properties[name] === 'string' ? properties[name].trim() : '');
  const rows = Math.round(Number(properties['rows']));
  const asked = text('siteUrl').replace(/\/+$/, '');
  const isOurs = asked === '' || isOfThisTenant(asked);
  const siteUrl = asked !== '' && isOurs ? asked : webUrl.replace(/\/+$/, '');
  const page = text('hubPage');
  return {
    shown: summaries.find((one) => one === properties['place']) ?? 'hub',
    title: text('title'),
    rows: rows >= 1 ? Math.min(rows, mostRows) : usualRows,
    siteUrl,
    hubPage: page !== '' && isOfThisTenant(page) ? (page.split('#')[0] ?? '') : siteUrl,
    wrongSite: isOurs ? null : asked,
  };
}

/** Cookies and rights end at the tenant's own address: anything else could only fail, or send somebody elsewhere. */
function isOfThisTenant(url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === location.origin;
}

function record<T extends object = Record<string, unknown>>(value: unknown): T | null {
  return typeof value === 'object' && value !== null ? (value as T) : null;
}
