import { readdirSync, readFileSync } from 'node:fs';
import { createGraphStore } from '../../src/data/graph/graphStore.ts';
import { watchVersions } from '../../src/data/hubVersions.ts';
import type { ListStore, Row } from '../../src/data/listStore.ts';
import { allowOlderHub } from '../../src/data/olderHub.ts';
import { columnNames, openList, requiredColumns } from '../../src/data/openList.ts';
import { applyPlan } from '../../src/data/pnp/provision/applyPlan.ts';
import { planSite } from '../../src/data/pnp/provision/planSite.ts';
import { siteSeeder } from '../../src/data/pnp/provision/siteRows.ts';
import { createSiteSetUp } from '../../src/data/pnp/provision/siteSetUp.ts';
import { createPnpStore } from '../../src/data/pnp/pnpStore.ts';
import type { Cell, ColumnDefinition } from '../../src/domain/columns/definition.ts';
import type { ListPermissions } from '../../src/domain/groups.ts';
import { defineList } from '../../src/domain/list.ts';
import type { ListDefinition } from '../../src/domain/list.ts';
import { lists } from '../../src/domain/lists.ts';
import { schemaVersion } from '../../src/domain/schemaVersion.ts';
import type { LibraryDefinition } from '../../src/domain/lists.ts';
import { text } from '../../src/domain/columns/text.ts';
import { tenantId } from '../../src/setup/sampleTenant.ts';
import { openEmptySite } from './emptySite.ts';
import type { EmptySite } from './emptySite.ts';

/** A version of the lists as `freezeSchema.ts` kept it, with a few rows of each. */
interface Frozen {
  schemaVersion: number;
  groups: Record<string, string>;
  libraries: LibraryDefinition[];
  lists: {
    name: string;
    about: string;
    versionLimit: number;
    permissions: ListPermissions;
    columns: Record<string, ColumnDefinition>;
    rows: Record<string, Cell>[];
  }[];
}

const all = { own: schemaVersion, load: async () => lists };
const fixtures = 'tests/setup/fixtures';
const earlier = readdirSync(fixtures)
  .filter((name) => name.startsWith('schema'))
  .map((name) => JSON.parse(readFileSync(`${fixtures}/${name}`, 'utf8')) as Frozen)
  .filter((frozen) => frozen.schemaVersion < schemaVersion);

const hubCells = { Title: 'A', Shape: 'force', TimeZone: 'Europe/London', SchemaVersion: 1, LeastClient: 1 };

interface LaterColumn {
  list: string;
  cells: Record<string, Cell>;
  later: string;
  cell: string | number;
}

/** By version: a column that the next version brought to a list that was there. Version 5 brought rights only. */
const laterColumn: Record<number, LaterColumn> = {
  1: { list: 'hub', cells: hubCells, later: 'UsualMarking', cell: 'OFFICIAL' },
  2: { list: 'hub', cells: hubCells, later: 'CheckAgainMonths', cell: 6 },
  3: {
    list: 'frameworks',
    cells: { Title: 'A', Kind: 'other', FilePath: 'a.json' },
    later: 'ReplacesKey',
    cell: 'an-edition-before',
  },
};

test('[PV15] every earlier version of the lists is kept', () => {
  const all = Array.from({ length: schemaVersion - 1 }, (_, index) => index + 1);
  expect(earlier.map((frozen) => frozen.schemaVersion).sort()).toEqual(all);
});

describe.each(earlier.map((frozen) => [frozen.schemaVersion, frozen] as const))(
  'A hub of version %i',
  (version, frozen) => {
    let site: EmptySite;
    let before: Map<string, Row[]>;
    beforeAll(async () => {
      site = await openEmptySite();
      const sp = await site.asOwner();
      const { groups, libraries } = frozen;
      await applyPlan(sp, await planSite(sp, { lists: frozen.lists.map(thaw), libraries, groups }));
      for (const { name, rows } of frozen.lists) await siteSeeder(sp).loader.addMany(name, rows);
      before = await rowsOf(adapters(site)['Graph'], frozen.lists);
    }, 180_000);
    afterAll(() => site.local365.close());

    test.each(['Graph', 'SharePoint REST'])(
      '[D40] is read whole by this app through %s, later columns as empty',
      async (name) => {
        const store = adapters(site)[name] as ListStore;
        const watch = watchVersions(store, schemaVersion);
        const read = await rowsOf(allowOlderHub(store, watch, all), lists);
        for (const list of lists) {
          const { items, faults } = openList(list, read.get(list.name) ?? []);
          const wanted = frozen.lists.find((one) => one.name === list.name)?.rows ?? [];
          const shown = wanted.filter((row) => row['Withdrawn'] !== true);
          expect([list.name, items.length, faults]).toEqual([list.name, shown.length, []]);
        }
        expect(watch.heard()?.schemaVersion).toBe(version);
      },
    );

    const brought = laterColumn[version];
    if (brought)
      test('[D41] takes a row of this app, and refuses by name what needs a later column', () =>
        refusesLater(brought));
    else test('[D41] lacks no column', () => expect(missingColumns(frozen)).toEqual([]));

    async function refusesLater({ list, cells, later, cell }: LaterColumn): Promise<void> {
      const store = adapters(site)['Graph'] as ListStore;
      const watch = watchVersions(store, schemaVersion);
      const newer = allowOlderHub(store, watch, all);
      const added = await newer.add(list, { ...cells, RecordKey: 'row-2', [later]: null });
      expect(added.cells['RecordKey']).toBe('row-2');
      await expect(newer.add(list, { ...cells, RecordKey: 'row-3', [later]: cell })).rejects.toMatchObject({
        error: { kind: 'missing', what: 'column', name: later },
      });
      await (await site.asOwner()).web.lists.getByTitle(list).items.getById(Number(added.id)).delete();
    }

    test('[PV15] is brought up to date by its owner: rows untouched, versions raised last, nothing left to do', async () => {
      const setUp = createSiteSetUp(await site.asOwner(), site.siteUrl);
      const plan = await setUp.plan();
      expect(plan).toMatchObject({ isHub: true, problems: [], takesAway: [] });
      // Since version 5 chief officers change actions: a change of rights alone reaches a site that stands, too.
      expect(plan.steps).toContain('actions: set who may read and write');
      expect(plan.steps.at(-1)).toBe(`hub: note version ${schemaVersion} of the lists`);
      const heard: string[] = [];
      await setUp.setUp(null, ({ words }) => heard.push(words));
      expect((await setUp.plan()).steps).toEqual([]);
      const after = await rowsOf(adapters(site)['Graph'], frozen.lists);
      for (const [name, rows] of before) {
        if (name === 'hub') continue;
        expect([name, after.get(name)]).toEqual([name, rows]);
      }
      const [hub] = after.get('hub') ?? [];
      expect(hub?.cells).toEqual({ ...before.get('hub')?.[0]?.cells, SchemaVersion: schemaVersion });
    });

    test('[D43] an app of that version goes on writing until the hub asks for a later one', async () => {
      const store = adapters(site)['Graph'] as ListStore;
      expect(await watchVersions(store, version).maySend()).toBe(true);
      const [hub] = (await rowsOf(store, lists)).get('hub') ?? [];
      const { web } = await site.asOwner();
      const item = web.lists.getByTitle('hub').items.getById(Number(hub?.id));
      await item.update({ LeastClient: schemaVersion });
      const [old, ours] = [watchVersions(store, version), watchVersions(store, schemaVersion)];
      expect([await old.maySend(), await ours.maySend()]).toEqual([false, true]);
      expect(allowOlderHub(store, old, all).rights('actions')).toEqual({ add: 'no', change: 'no' });
    });
  },
);

/** Columns of the lists as they are now that a frozen version does not have. */
function missingColumns(frozen: Frozen): string[] {
  return lists.flatMap((list) => {
    const had = frozen.lists.find(({ name }) => name === list.name)?.columns ?? {};
    return Object.keys(list.columns).filter((field) => !(field in had));
  });
}

/** A frozen list as the set-up wants it; what its cells mean does not matter there. */
function thaw({ name, columns, ...rest }: Frozen['lists'][number]): ListDefinition {
  const { schema } = text();
  const thawed = Object.entries(columns).map(([field, column]) => [field, { column, schema }]);
  const about = { retention: { note: '', reviewMonths: 1 }, rows: { force: 1, national: 1 } };
  return defineList(name, { ...rest, ...about, columns: Object.fromEntries(thawed) as never });
}

function adapters({ siteUrl, graphBase, tokenFor, people, send }: EmptySite): Record<string, ListStore> {
  const { user, oid, name } = people.find(({ siteOwner }) => siteOwner) ?? people[0]!;
  const me = { oid, tenantId, name, mail: user };
  const options = { siteUrl, me, fetch: send };
  return {
    Graph: createGraphStore({ ...options, graphBase, token: () => tokenFor(user) }).lists,
    'SharePoint REST': createPnpStore({ ...options, token: () => tokenFor(user, 'AllSites.FullControl') })
      .lists,
  };
}

async function rowsOf(
  store: ListStore | undefined,
  of: readonly { name: string; columns: object }[],
): Promise<Map<string, Row[]>> {
  const all = new Map<string, Row[]>();
  for (const { name } of of) {
    const list = lists.find((one) => one.name === name);
    const rows: Row[] = [];
    if (!list || !store) continue;
    const query = { list: name, columns: columnNames(list), required: requiredColumns(list) };
    for await (const page of store.query(query)) rows.push(...page.rows);
    all.set(name, rows);
  }
  return all;
}
