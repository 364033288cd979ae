import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { openLocalHub } from '../../src/setup/localHub.ts';
import { chromiumPath, flags } from '../support/browser.ts';
import { buildWithShares } from './shares.ts';
import { visit } from './visit.ts';
import type { Conditions, Visit } from './visit.ts';

const rounds = Number(process.env['ROUNDS'] ?? 7);
const hubPort = 4371;
const floorPort = 4372;
const callLatency = 120;
const readingTime = 4_000;
const query = 'user=spoc@northshire.example&path=/actions&chrome=none';
const conditions: Conditions[] = [
  { name: 'unthrottled', cpuSlowdown: 1, network: null },
  { name: 'CPU 4x, 10 Mbit/s, 40 ms', cpuSlowdown: 4, network: { latency: 40, bytesPerSecond: 1_250_000 } },
];

/** What was measured under one set of conditions, medians of all rounds in ms. */
interface Figures {
  conditions: string;
  floorCold: number;
  floorWarm: number;
  cold: number;
  warm: number;
  coldRatio: number;
  warmRatio: number;
  serialCalls: number;
}

/** `npm run bench`: the tab beside the floor page, side by side in one run. */
async function bench(): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const tabDir = path.join(place, 'tab');
  const shares = buildWithShares(tabDir);
  const servers: ChildProcess[] = [];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
  try {
    const floorDir = path.join(place, 'floor');
    cpSync('tests/bench/floor', floorDir, { recursive: true });
    // Two hubs with the same rows: a hub writes its own address into its data directory.
    const [hubData, floorData] = [path.join(place, 'hub'), path.join(place, 'floorHub')];
    await seed(hubData, tabDir);
    cpSync(hubData, floorData, { recursive: true });
    servers.push(await serve(hubPort, hubData, tabDir, '/tab/index.html', floorDir));
    servers.push(await serve(floorPort, floorData, tabDir, '/floor/index.html', floorDir));
    const first = await oneVisit(browser, hubPort, conditions[0]!);
    writeFileSync(path.join(floorDir, 'batch.json'), JSON.stringify(first.batch));
    const figures: Figures[] = [];
    for (const one of conditions) figures.push(await measure(browser, one));
    report(figures, first, shares);
  } finally {
    await browser.close();
    servers.forEach((server) => server.kill());
    rmSync(place, { recursive: true, force: true });
  }
}

async function seed(dataDir: string, tabDir: string): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  const hub = await openLocalHub({ port: hubPort, dataDir, tabDir, version: 'bench' }, 'demo');
  await hub.close();
}

async function serve(port: number, ...rest: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['tests/bench/serve.ts', String(port), ...rest], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`the bench's hub stopped (${code})`)));
  });
  const faults = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ latencyMs: callLatency }),
  };
  await fetch(`http://localhost:${port}/control/faults`, faults);
  return child;
}

async function oneVisit(browser: Browser, port: number, one: Conditions): Promise<Visit> {
  const context = await newContext(browser);
  const seen = await visit(context, `http://localhost:${port}/teams?${query}`, one);
  await context.close();
  return seen;
}

/** Rounds of floor and tab in turn, each cold (nothing kept) and then warm (the same person comes back twice). */
async function measure(browser: Browser, one: Conditions): Promise<Figures> {
  const times = {
    floorCold: [] as number[],
    floorWarm: [] as number[],
    cold: [] as number[],
    warm: [] as number[],
  };
  let serialCalls = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [port, cold, warm] of [
      [floorPort, times.floorCold, times.floorWarm],
      [hubPort, times.cold, times.warm],
    ] as const) {
      const context = await newContext(browser);
      const url = `http://localhost:${port}/teams?${query}`;
      const first = await visit(context, url, one);
      cold.push(first.firstRow);
      if (port === hubPort) serialCalls = Math.max(serialCalls, first.serialCalls);
      // A person reads for a few seconds; then they come back.
      await visit(context, url, one, readingTime);
      warm.push((await visit(context, url, one)).firstRow);
      await context.close();
    }
  }
  const [floorCold, floorWarm, cold, warm] = [times.floorCold, times.floorWarm, times.cold, times.warm].map(
    median,
  ) as [number, number, number, number];
  return {
    conditions: one.name,
    floorCold,
    floorWarm,
    cold,
    warm,
    coldRatio: cold / floorCold,
    warmRatio: warm / floorWarm,
    serialCalls,
  };
}

async function newContext(browser: Browser) {
  return browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

function report(figures: Figures[], first: Visit, shares: Map<string, number>): void {
  const files = Object.entries(first.scripts).map(([file, bytes]) => {
    const libraries = Math.round(bytes * (shares.get(file) ?? 0));
    return { file, bytes, libraries, ours: bytes - libraries };
  });
  const counted = files.filter(({ file }) => !/msal/.test(file));
  const sum = (key: 'bytes' | 'libraries' | 'ours') => counted.reduce((total, one) => total + one[key], 0);
  const script = { bytes: sum('bytes'), libraries: sum('libraries'), ours: sum('ours'), files };
  mkdirSync('tests/bench/results', { recursive: true });
  const result = { rounds, callLatency, figures, script };
  writeFileSync('tests/bench/results/tab.json', JSON.stringify(result, null, 2));
  console.table(
    figures.map((one) => ({
      ...one,
      coldRatio: one.coldRatio.toFixed(2),
      warmRatio: one.warmRatio.toFixed(2),
    })),
  );
  console.table(files);
  console.log(
    `Script to the first row without MSAL: ${kilobytes(script.bytes)} kB gzip (libraries ${kilobytes(script.libraries)}, ours ${kilobytes(script.ours)}).`,
  );
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

await bench();
