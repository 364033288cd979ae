import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { buildWebPart } from '../../src/setup/buildWebPart.ts';
import { openLocalHub } from '../../src/setup/localHub.ts';
import { chromiumPath, flags } from '../support/browser.ts';
import { measure, newContext } from './measure.ts';
import type { Figures } from './measure.ts';
import { report } from './report.ts';
import { buildWithShares } from './shares.ts';
import { onePlace, surfaces } from './surfaces.ts';
import type { Surface } from './surfaces.ts';
import { visit } from './visit.ts';
import type { Conditions, Visit } from './visit.ts';

const rounds = Number(process.env['ROUNDS'] ?? 7);
const hubPort = 4371;
const floorPort = 4372;
const callLatency = 120;
const conditions: Conditions[] = [
  { name: 'unthrottled', cpuSlowdown: 1, network: null },
  { name: 'CPU 4x, 10 Mbit/s, 40 ms', cpuSlowdown: 4, network: { latency: 40, bytesPerSecond: 1_250_000 } },
];

/** `npm run bench`: the tab and the SharePoint page, each beside its floor page, in one run. */
async function bench(): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const tabDir = path.join(place, 'tab');
  const shares = buildWithShares(tabDir);
  const webPartDir = await buildWebPart((words) => process.stderr.write(`${words}\n`));
  const servers: ChildProcess[] = [];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
  try {
    const floor = copyFloors(place);
    // Two hubs with the same rows: a hub writes its own address into its data directory.
    const [hubData, floorData] = [path.join(place, 'hub'), path.join(place, 'floorHub')];
    await seed(hubData, tabDir);
    cpSync(hubData, floorData, { recursive: true });
    servers.push(await serve(hubPort, hubData, tabDir, '/tab/index.html', floor.page, webPartDir));
    servers.push(await serve(floorPort, floorData, tabDir, '/floor/index.html', floor.page, floor.part));
    const firsts = new Map<string, Visit>();
    for (const surface of surfaces) firsts.set(surface.name, await firstVisit(browser, surface));
    giveFloors(floor, firsts);
    const figures: Figures[] = [];
    for (const one of conditions)
      for (const surface of surfaces)
        figures.push(await measure(browser, { surface, conditions: one, rounds, ...origins }));
    const short = await firstVisit(browser, onePlace);
    report({ rounds, callLatency, figures, firsts, short, shares });
  } finally {
    await browser.close();
    servers.forEach((server) => server.kill());
    rmSync(place, { recursive: true, force: true });
  }
}

const origins = { hub: `http://localhost:${hubPort}`, floor: `http://localhost:${floorPort}` };

function copyFloors(place: string): { page: string; part: string } {
  const floor = { page: path.join(place, 'floor'), part: path.join(place, 'floorPart') };
  cpSync('tests/bench/floor', floor.page, { recursive: true });
  cpSync('tests/bench/floorPart', floor.part, { recursive: true });
  return floor;
}

/** The floors ask the very question that the hub asks. */
function giveFloors(floor: { page: string; part: string }, firsts: ReadonlyMap<string, Visit>): void {
  writeFileSync(path.join(floor.page, 'batch.json'), firsts.get('tab')?.batch?.body ?? '');
  const script = path.join(floor.part, 'assets/floor.js');
  const batch = JSON.stringify(JSON.stringify(firsts.get('sharepoint')?.batch))
    .slice(1, -1)
    .replaceAll("'", "\\'");
  writeFileSync(
    script,
    readFileSync(script, 'utf8').replace('ONE_BATCH', () => batch),
  );
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

async function firstVisit(browser: Browser, surface: Surface): Promise<Visit> {
  const context = await newContext(browser);
  const seen = await visit(context, origins.hub, surface, { ...conditions[0]! });
  await context.close();
  return seen;
}

await bench();
