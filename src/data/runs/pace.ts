/**
 * Half of what Microsoft documents for one app in the smallest tenants (1,250 resource units a minute up to 1,000
 * licences): the other half is for reading, here and in everybody else's window.
 */
export const usualUnitsPerMinute = 625;

/**
 * Resource units as documented for Graph and SharePoint REST: a create or change costs 2, a row read back by its id 1, one
 * found by its RecordKey 2.
 */
export const unitsOf = { add: 4, change: 3 } as const;

/** Spends units no faster than allowed; throttled, it spends half as many and grows again over some minutes. */
export interface Pacer {
  /** Milliseconds until so many units may be spent; 0 where they may be now. */
  wait: (units: number) => number;
  spend: (units: number) => void;
  /** The service asked to wait so many seconds. */
  throttled: (seconds: number) => void;
  /** Units a minute as of now. */
  perMinute: () => number;
}

interface PaceOptions {
  unitsPerMinute?: number;
  /** Units that may be spent at once after a rest: a handful of rows need not trickle. */
  burst?: number;
  now?: () => number;
}

/** At least this share of the usual pace is kept, however often the service asks to wait. */
const slowest = 1 / 8;
const recoversIn = 5 * 60_000;

/** A pacer that begins rested. */
export function createPacer(options: PaceOptions = {}): Pacer {
  const { unitsPerMinute = usualUnitsPerMinute, burst = 60, now = Date.now } = options;
  let level = burst;
  let at = now();
  let heldUntil = 0;
  let slowedTo = 1;
  let slowedAt = -recoversIn;

  function share(): number {
    const recovered = Math.min(1, Math.max(0, (now() - slowedAt) / recoversIn));
    return slowedTo + (1 - slowedTo) * recovered;
  }

  const perMinute = () => unitsPerMinute * share();

  function fill(): void {
    const passed = Math.max(0, now() - Math.max(at, heldUntil));
    level = Math.min(burst, level + (passed * perMinute()) / 60_000);
    at = Math.max(at, now());
  }

  return {
    perMinute,
    wait(units) {
      fill();
      const missing = Math.min(units, burst) - level;
      const filling = missing > 0 ? Math.ceil((missing * 60_000) / perMinute()) : 0;
      const held = Math.max(0, heldUntil - now());
      return held + filling;
    },
    spend(units) {
      fill();
      level -= units;
    },
    throttled(seconds) {
      fill();
      slowedTo = Math.max(slowest, share() / 2);
      slowedAt = now();
      heldUntil = Math.max(heldUntil, now() + seconds * 1000);
      level = Math.min(level, 0);
    },
  };
}
