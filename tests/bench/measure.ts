import type { Browser, BrowserContext } from 'playwright-core';
import type { Surface } from './surfaces.ts';
import { visit } from './visit.ts';
import type { Conditions } from './visit.ts';

/** What was measured of one surface under one set of conditions, medians of all rounds in ms. */
export interface Figures {
  surface: string;
  conditions: string;
  floorCold: number;
  floorWarm: number;
  cold: number;
  warm: number;
  coldRatio: number;
  warmRatio: number;
  serialCalls: number;
}

interface Measuring {
  surface: Surface;
  conditions: Conditions;
  rounds: number;
  /** Origins. */
  hub: string;
  floor: string;
}

/** Milliseconds. */
const readingTime = 4_000;

/** Rounds of floor and hub in turn, each cold (nothing kept) and then warm (the same person comes back twice). */
export async function measure(browser: Browser, measuring: Measuring): Promise<Figures> {
  const { surface, conditions, rounds, hub, floor } = measuring;
  const times = {
    floorCold: [] as number[],
    floorWarm: [] as number[],
    cold: [] as number[],
    warm: [] as number[],
  };
  let serialCalls = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [origin, cold, warm] of [
      [floor, times.floorCold, times.floorWarm],
      [hub, times.cold, times.warm],
    ] as const) {
      const context = await newContext(browser);
      const first = await visit(context, origin, surface, conditions);
      cold.push(first.firstRow);
      if (origin === hub) serialCalls = Math.max(serialCalls, first.serialCalls);
      // A person reads for a few seconds; then they come back.
      await visit(context, origin, surface, conditions, readingTime);
      warm.push((await visit(context, origin, surface, conditions)).firstRow);
      await context.close();
    }
  }
  const [floorCold, floorWarm, cold, warm] = [times.floorCold, times.floorWarm, times.cold, times.warm].map(
    median,
  ) as [number, number, number, number];
  return {
    surface: surface.name,
    conditions: conditions.name,
    floorCold,
    floorWarm,
    cold,
    warm,
    coldRatio: cold / floorCold,
    warmRatio: warm / floorWarm,
    serialCalls,
  };
}

export async function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
