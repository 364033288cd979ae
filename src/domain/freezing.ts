import type { Day } from './days.ts';
import type { Evidence } from './evidence.ts';
import type { Fields } from './list.ts';
import type { ReturnEvent, returnEvents } from './returnEvents.ts';
import { standingEvents } from './returnHistory.ts';
import { returnScope } from './returnScope.ts';

/** Seconds between an agreement and its copies: SharePoint writes its properties into files a little after they came. */
export const freezeAfter = 60;

/** One item of evidence to be frozen because something was agreed on it. */
export interface Freeze {
  /** The record key of the row that will prove it: made once with the agreement, so nothing is frozen twice. */
  recordKey: string;
  /** The day of the agreement; when the copy was made is its row's own stamp. */
  day: Day;
  forceKey: string;
  cycleKey: string;
  standardKey: string | null;
  /** The post it was agreed from, and that post's name on that day. */
  postKey: string | null;
  postTitle: string | null;
  /** For a link: who saw it. */
  seenBy: string;
  evidence: Pick<Evidence, 'recordKey' | 'kind' | 'title' | 'url' | 'filePath' | 'marking'>;
}

/** What was agreed: everything of a freeze but its item, and the key of the row that says so. */
export type Agreed = Omit<Freeze, 'recordKey' | 'evidence'> & { agreementKey: string };

/** Every item that proves what was agreed on, each once; asked for again, the same rows. */
export function freezesOf({ agreementKey, ...agreed }: Agreed, evidence: readonly Evidence[]): Freeze[] {
  const byKey = new Map(evidence.map((item) => [item.recordKey, item]));
  return [...byKey.values()].map(({ recordKey, kind, title, url, filePath, marking }) => ({
    ...agreed,
    recordKey: `frozen-${agreementKey}-${recordKey}`.slice(0, longestKey),
    evidence: { recordKey, kind, title, url, filePath, marking },
  }));
}

const longestKey = 120;

/** The newest proof of each item that was frozen, by the item's key; `events` in any order. */
export function newestFrozen(events: readonly ReturnEvent[]): Map<string, ReturnEvent> {
  const frozen = standingEvents(events).filter(
    ({ kind, aboutKey }) => kind === 'frozen' && aboutKey !== null,
  );
  return new Map(frozen.map((event) => [event.aboutKey ?? '', event]));
}

/** What the copy is: where below the library of snapshots, of which version, how long and with which hash. */
export interface FrozenCopy {
  path: string;
  version: string;
  size: number;
  hash: string | null;
}

type Event = Partial<Fields<typeof returnEvents>> & { recordKey: string };

/** Characters of a path in the row that names it. */
const longestPath = 255;

/** Where a copy lies: force, cycle, item, version; the file keeps its own name, shortened where a row could not name it. */
export function snapshotPath({ forceKey, cycleKey, evidence }: Freeze, version: string): string {
  const name = asFolder(evidence.filePath?.split('/').at(-1) ?? evidence.recordKey);
  const folder = [forceKey, cycleKey, evidence.recordKey, version].map(asFolder).join('/');
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  const most = longestPath - folder.length - 1;
  return `${folder}/${name.length <= most ? name : name.slice(0, most - ending.length).trimEnd() + ending}`;
}

/** What SharePoint takes as the name of a folder. */
function asFolder(name: string): string {
  const clean = name.replace(/["*:<>?\\/|#%]/g, '-').replace(/^[\s.~]+|[\s.]+$/g, '');
  return clean === '' ? '-' : clean;
}

/** The row that proves a frozen file. */
export function frozenFile(freeze: Freeze, copy: FrozenCopy): Event {
  return {
    ...eventOf(freeze),
    snapshotPath: copy.path,
    snapshotVersion: copy.version,
    size: copy.size,
    hash: copy.hash,
  };
}

/** The row that proves a link: its title, its address, the day and who saw it. What it leads to is not held. */
export function frozenLink(freeze: Freeze): Event {
  const { evidence, seenBy } = freeze;
  return { ...eventOf(freeze), words: [evidence.title, evidence.url ?? ''].join('\n'), saidBy: seenBy };
}

/** True where a row proves what was seen, not a copy that is held. */
export function isNotHeld({
  kind,
  snapshotPath: path,
}: Pick<Fields<typeof returnEvents>, 'kind' | 'snapshotPath'>): boolean {
  return kind === 'frozen' && path === null;
}

function eventOf(freeze: Freeze): Event {
  const { recordKey, day, forceKey, cycleKey, standardKey, postKey, postTitle, evidence } = freeze;
  return {
    ...{ recordKey, scopeKey: returnScope(forceKey, cycleKey), title: evidence.title, kind: 'frozen', day },
    ...{ forceKey, cycleKey, standardKey, postKey, postTitle, marking: evidence.marking },
    evidenceKeys: [evidence.recordKey],
    aboutKey: evidence.recordKey,
  };
}
