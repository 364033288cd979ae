/** What goes wrong on purpose; everything off until /control/faults says otherwise. */
export interface FaultSettings {
  latencyMs: number;
  rate429: number;
  rate503: number;
  dropConnections: number;
  dropReplies: number;
  offline: boolean;
  unitsPerMinute: number;
  now: string | null;
  breakList: string | null;
  /** Somebody whose account an administrator has deleted: the directory does not show them any more. */
  removedAccount: string | null;
  /** The tenant shows everybody only themselves. */
  restrictedDirectory: boolean;
}

export const noFaults: FaultSettings = {
  latencyMs: 0,
  rate429: 0,
  rate503: 0,
  dropConnections: 0,
  dropReplies: 0,
  offline: false,
  unitsPerMinute: 0,
  now: null,
  breakList: null,
  removedAccount: null,
  restrictedDirectory: false,
};

/** The connection ends without an answer; the server closes the socket, in-process callers see what fetch throws. */
export class ConnectionDropped extends TypeError {
  constructor() {
    super('fetch failed');
  }
}

export interface Faults {
  settings: FaultSettings;
  spent: Map<string, { minute: number; units: number }>;
}

export interface Throttling {
  status: 429 | 503;
  retryAfter: number;
}

/** Whether this request is throttled: by chance, or because the app has spent its units of this minute. */
export function throttles(faults: Faults, appId: string, units: number, now: Date): Throttling | null {
  const { rate429, rate503, unitsPerMinute } = faults.settings;
  const chance = Math.random();
  if (chance < rate429) return { status: 429, retryAfter: 1 };
  if (chance < rate429 + rate503) return { status: 503, retryAfter: 1 };
  return unitsPerMinute > 0 ? overQuota(faults, appId, units, now) : null;
}

function overQuota(faults: Faults, appId: string, units: number, now: Date): Throttling | null {
  const minute = Math.floor(now.getTime() / 60_000);
  const kept = faults.spent.get(appId);
  const before = kept?.minute === minute ? kept.units : 0;
  if (before + units > faults.settings.unitsPerMinute) {
    return { status: 429, retryAfter: Math.max(1, 60 - (Math.floor(now.getTime() / 1000) % 60)) };
  }
  faults.spent.set(appId, { minute, units: before + units });
  return null;
}

/** One list that fails every request, by its name: the rest of a page must stand. */
export function isBroken(faults: Faults, listTitle: string): boolean {
  return faults.settings.breakList?.toLowerCase() === listTitle.toLowerCase();
}

export function happens(probability: number): boolean {
  return probability > 0 && Math.random() < probability;
}

/** Resource units as documented: 1 a single read, 2 a list or a write, 5 anything about permissions. */
export function unitsOf(method: string, path: string): number {
  if (/roleassignment|roledefinition|sitegroups|breakrole|\/permissions/i.test(path)) return 5;
  if (method !== 'GET') return 2;
  return /\/(items|lists|columns|users|fields|views|versions|children)$/i.test(path) &&
    !/items\/\d+\/fields$/.test(path)
    ? 2
    : 1;
}
