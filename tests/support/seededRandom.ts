/** A random generator that a failure can be repeated with: `SEED=… npx jest …` gives the same numbers again. */
export interface SeededRandom {
  seed: number;
  /** From 0 up to, not including, 1. */
  next(): number;
  /** Whole numbers below `end`. */
  below(end: number): number;
}

/** Says its seed, so that it stands beside whatever failed. */
export function seededRandom(what: string): SeededRandom {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);
  console.log(`${what}: SEED=${seed}`);
  let state = seed;
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { seed, next, below: (end) => Math.floor(next() * end) };
}
