import { mkdirSync, writeFileSync } from 'node:fs';
import type { Figures } from './measure.ts';
import type { Visit } from './visit.ts';

interface Results {
  rounds: number;
  callLatency: number;
  figures: Figures[];
  firsts: ReadonlyMap<string, Visit>;
  /** One place in short, on a SharePoint page. */
  short: Visit;
  /** Of each file of the tab, the share that is libraries. */
  shares: ReadonlyMap<string, number>;
}

/** Writes everything as JSON and what matters as tables. */
export function report({ rounds, callLatency, figures, firsts, short, shares }: Results): void {
  const tab = tabFiles(firsts.get('tab')?.scripts ?? {}, shares);
  const counted = tab.filter(({ file }) => !/msal/.test(file));
  const sum = (key: 'bytes' | 'libraries' | 'ours') => counted.reduce((total, one) => total + one[key], 0);
  const script = { bytes: sum('bytes'), libraries: sum('libraries'), ours: sum('ours'), files: tab };
  const wholeHub = firsts.get('sharepoint')?.scripts ?? {};
  const webPart = { wholeHub: total(wholeHub), onePlace: total(short.scripts), files: wholeHub };
  mkdirSync('tests/bench/results', { recursive: true });
  const result = { rounds, callLatency, figures, script, webPart };
  writeFileSync('tests/bench/results/bench.json', JSON.stringify(result, null, 2));
  console.table(
    figures.map((one) => ({
      ...one,
      coldRatio: one.coldRatio.toFixed(2),
      warmRatio: one.warmRatio.toFixed(2),
    })),
  );
  console.table(tab);
  console.log(
    `Tab, script to the first row without MSAL: ${kilobytes(script.bytes)} kB gzip (libraries ${kilobytes(script.libraries)}, ours ${kilobytes(script.ours)}).`,
  );
  console.log(
    `Web part, script to the first row: ${kilobytes(webPart.onePlace)} kB gzip for one place, ${kilobytes(webPart.wholeHub)} kB for the whole hub.`,
  );
}

function tabFiles(scripts: Visit['scripts'], shares: ReadonlyMap<string, number>) {
  return Object.entries(scripts).map(([file, bytes]) => {
    const libraries = Math.round(bytes * (shares.get(file) ?? 0));
    return { file, bytes, libraries, ours: bytes - libraries };
  });
}

function total(scripts: Visit['scripts']): number {
  return Object.values(scripts).reduce((sum, bytes) => sum + bytes, 0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
