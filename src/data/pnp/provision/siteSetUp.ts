import type { SPFI } from '@pnp/sp';
import type { HubChoice, SetUpPart, SetUpPlan, SiteSetUp } from '../../siteOwner.ts';
import { applyPlan } from './applyPlan.ts';
import { fillHub, missingContent, readHubRow, sizeOf, versionsToSet } from './fillHub.ts';
import type { HubContent, HubRowFacts } from './fillHub.ts';
import { planSite } from './planSite.ts';
import type { SitePlan } from './planSite.ts';
import { refusalWords } from './refusalWords.ts';
import { wholeHub } from './wanted.ts';

/** What was found in a site. */
interface Found {
  plan: SitePlan;
  missing: HubContent;
  /** Null where the site is no hub yet. */
  row: HubRowFacts | null;
}

interface SetUpOptions {
  /** A site with a Microsoft 365 group is refused unless asked for. */
  allowGroupConnected?: boolean;
}

const nothing: HubContent = { rows: new Map(), files: [] };

/** Makes a site a hub and keeps it one, from its own pages and from the command line. Both throw in words. */
export function createSiteSetUp(
  sp: SPFI,
  siteUrl: string,
  { allowGroupConnected = false }: SetUpOptions = {},
): SiteSetUp {
  const sitePath = new URL(siteUrl).pathname.replace(/\/$/, '');

  async function look(): Promise<Found> {
    const row = await readHubRow(sp);
    // A hub that stands has its owners: whoever was taken out since is not let in again.
    const wanted = { ...wholeHub, allowGroupConnected, letOwnersIn: row === null };
    // The content is a chunk of its own: only a site owner ever fetches it.
    const [plan, { referenceContent }] = await Promise.all([
      planSite(sp, wanted),
      import('./referenceContent.ts'),
    ]);
    if (plan.problems.length > 0) return { plan, missing: nothing, row };
    const absent = new Set(plan.parts.filter(({ isNew }) => isNew).map(({ name }) => name));
    // Rows that somebody took out of a hub that stands do not come back.
    const content = row ? { ...referenceContent, rows: nothing.rows } : referenceContent;
    return { plan, missing: await missingContent(sp, sitePath, content, absent), row };
  }

  async function setUp(choice: HubChoice | null, onProgress: Parameters<SiteSetUp['setUp']>[1]) {
    const { plan, missing, row } = await look();
    if (plan.problems.length > 0) throw new Error(plan.problems.join('\n'));
    if (!row && !choice) throw new Error('Say whom the hub is for, then set it up.');
    const of = plan.steps.length + sizeOf(missing) + 1;
    const after =
      (earlier: number) =>
      ({ done, words }: { done: number; words: string }) =>
        onProgress({ done: Math.min(of, earlier + done), of, words });
    await applyPlan(sp, plan, after(0));
    await fillHub(sp, sitePath, missing, row ? null : choice, after(plan.steps.length));
  }

  return {
    plan: () => inWords(async () => toSetUpPlan(await look())),
    setUp: (choice, onProgress) => inWords(() => setUp(choice, onProgress)),
  };
}

function toSetUpPlan({ plan, missing, row }: Found): SetUpPlan {
  const all = plan.problems.length > 0 ? [] : [...siteParts(plan), contentPart(missing, row)];
  const parts = all.filter(({ steps }) => steps.length > 0);
  return {
    steps: parts.flatMap(({ steps }) => steps),
    parts,
    takesAway: plan.steps.flatMap(({ takesAway = [] }) => takesAway),
    problems: plan.problems,
    isHub: row !== null,
  };
}

const kinds = [
  ['people', 'people'],
  ['list', 'lists'],
  ['library', 'libraries'],
] as const;

function siteParts({ parts }: SitePlan): SetUpPart[] {
  return kinds.map(([of, kind]) => {
    const touched = parts.filter((part) => part.kind === of && part.steps.length > 0);
    const steps = touched.flatMap((part) => part.steps.map(({ words }) => words));
    return { kind, things: of === 'people' ? steps.length : touched.length, steps };
  });
}

function contentPart(missing: HubContent, row: HubRowFacts | null): SetUpPart {
  const versions = row && versionsToSet(row);
  const steps = [
    ...missing.files.map(({ path }) => `Content: add the file ${path}`),
    ...[...missing.rows].map(([list, rows]) => `${list}: add ${rows.length} rows`),
    ...(row === null ? ['hub: add the row that says whose hub this is'] : []),
    ...(versions ? [`hub: note version ${versions.schemaVersion} of the lists`] : []),
  ];
  return { kind: 'content', things: sizeOf(missing) + (row === null || versions ? 1 : 0), steps };
}

async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw new Error(refusalWords(thrown), { cause: thrown });
  }
}
