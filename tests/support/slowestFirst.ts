/**
 * The order of a run. First what needs no browser and takes long: meanwhile tab and web part are built. Then the browser
 * tests, longest first, so that no worker is left alone with one at the end; the short ones fill what is left.
 */
const order = [
  'setup/backup',
  'data/runsQuota',
  'setup/',
  'local365/sharePoint',
  'local365/teamsHost',
  'contract/',
  'browser/crash',
  'browser/webPartPlaces',
  'browser/places',
  'browser/register',
  'browser/asks',
  'browser/committees',
  'browser/import',
  'browser/handover',
  'browser/webPartSetUp',
  'browser/exports',
  'browser/actionEdit',
  'browser/configure',
  'browser/copies',
  'browser/runKilled',
  'browser/',
];

/** As much of jest's tests as their order needs. */
interface TestFile {
  path: string;
}

function placeOf({ path }: TestFile): number {
  const at = order.findIndex((name) => path.includes(`/tests/${name}`));
  return at < 0 ? order.length : at;
}

/** What jest asks for the order of test files. */
export default class SlowestFirst {
  sort<T extends TestFile>(tests: readonly T[]): T[] {
    return [...tests].sort((a, b) => placeOf(a) - placeOf(b) || a.path.localeCompare(b.path));
  }

  /** Nothing is remembered from run to run: a fresh machine is as quick as a known one. */
  cacheResults(): void {
    return;
  }

  allFailedTests<T>(tests: T): T {
    return tests;
  }
}
