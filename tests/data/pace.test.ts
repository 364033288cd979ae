import fc from 'fast-check';
import { createPacer } from '../../src/data/runs/pace.ts';

function clocked(options: Parameters<typeof createPacer>[0] = {}) {
  let time = 1_000_000;
  return {
    pacer: createPacer({ ...options, now: () => time }),
    pass: (ms: number) => void (time += ms),
    now: () => time,
  };
}

/** Spends as fast as it may for so long; resolves to the instants of each spending. */
function spendFor(ms: number, { pacer, pass, now }: ReturnType<typeof clocked>, units = 3): number[] {
  const end = now() + ms;
  const spent: number[] = [];
  while (now() < end) {
    const wait = pacer.wait(units);
    if (wait > 0) {
      pass(wait);
      continue;
    }
    pacer.spend(units);
    spent.push(now());
  }
  return spent;
}

test('[RN12] no minute costs more than the pace and what a rest had gathered', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 1_250 }),
      fc.integer({ min: 1, max: 12 }),
      (unitsPerMinute, units) => {
        const world = clocked({ unitsPerMinute, burst: 60 });
        const spent = spendFor(180_000, world, units);
        for (const from of spent) {
          const within = spent.filter((at) => at >= from && at < from + 60_000).length * units;
          expect(within).toBeLessThanOrEqual(unitsPerMinute + 60 + units);
        }
      },
    ),
    { numRuns: 25 },
  );
});

test('[RN12] a handful of rows goes at once', () => {
  const { pacer } = clocked();
  for (let row = 0; row < 8; row += 1) {
    expect(pacer.wait(3)).toBe(0);
    pacer.spend(3);
  }
});

test('[RN6] throttled, nothing is spent before the service allows it; then half the pace, growing again', () => {
  const world = clocked({ unitsPerMinute: 600 });
  world.pacer.throttled(30);
  expect(world.pacer.wait(3)).toBeGreaterThanOrEqual(30_000);
  expect(world.pacer.perMinute()).toBeCloseTo(300);
  world.pass(150_000);
  expect(world.pacer.perMinute()).toBeCloseTo(450);
  world.pass(600_000);
  expect(world.pacer.perMinute()).toBe(600);
});

test('[RN6] however often it is throttled, an eighth of the pace is kept', () => {
  const { pacer } = clocked({ unitsPerMinute: 800 });
  for (let time = 0; time < 20; time += 1) pacer.throttled(1);
  expect(pacer.perMinute()).toBeGreaterThanOrEqual(100);
});
