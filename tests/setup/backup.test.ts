import { createGraphLoader } from '../../src/data/graph/graphLoader.ts';
import { createGraphStore } from '../../src/data/graph/graphStore.ts';
import type { Backup } from '../../src/data/backup/backup.ts';
import { packBackup, unpackBackup } from '../../src/data/backup/backupFile.ts';
import { copiesFolder, makeBackup } from '../../src/data/backup/makeBackup.ts';
import { planRestore } from '../../src/data/backup/planRestore.ts';
import type { RestoreTarget } from '../../src/data/backup/planRestore.ts';
import { restoreBackup } from '../../src/data/backup/restoreBackup.ts';
import { createPnpStore } from '../../src/data/pnp/pnpStore.ts';
import { siteSeeder } from '../../src/data/pnp/provision/siteRows.ts';
import type { Cell } from '../../src/domain/columns/definition.ts';
import type { FileStore } from '../../src/data/fileStore.ts';
import type { ListStore } from '../../src/data/listStore.ts';
import { schemaVersion } from '../../src/domain/schemaVersion.ts';
import { readContent } from '../../src/setup/content.ts';
import { fillSite } from '../../src/setup/fillSite.ts';
import { setUpScopes } from '../../src/setup/sampleTenant.ts';
import { openEmptySite, openMadeSite } from './emptySite.ts';
import type { EmptySite } from './emptySite.ts';

interface Reached extends RestoreTarget {
  lists: ListStore;
  files: FileStore;
}

/** Waiting costs no time: the clock of both adapters jumps. */
let jumped = 0;
const clock = {
  now: () => Date.now() + jumped,
  wait: async (milliseconds: number) => void (jumped += milliseconds),
};

/** Ways to reach a site as its owner; `through` may stand in the way of each request. */
const adapters: [name: string, reach: (site: EmptySite, through?: typeof fetch) => Promise<Reached>][] = [
  [
    'Graph',
    async (site, through = site.send) => {
      const token = await site.tokenFor('it@northshire.example', setUpScopes);
      const me = { oid: 'oid-it', tenantId: 't', name: 'IT', mail: 'it@northshire.example' };
      const { siteUrl, graphBase } = site;
      const options = { siteUrl, graphBase, token: async () => token, me, fetch: through, ...clock };
      return { ...createGraphStore(options), loader: createGraphLoader(options) };
    },
  ],
  [
    'SharePoint REST',
    async (site, through = site.send) => {
      const token = await site.tokenFor('it@northshire.example', setUpScopes);
      const me = { oid: 'oid-it', tenantId: 't', name: 'IT', mail: 'it@northshire.example' };
      const options = { siteUrl: site.siteUrl, token: async () => token, me, fetch: through, ...clock };
      const { loader } = siteSeeder(await site.asOwner(through));
      return { ...createPnpStore(options), loader };
    },
  ],
];

const noWait = async () => undefined;
const now = '2027-05-14T09:30:00.000Z';
const copyOf = (site: Reached) => makeBackup(site, { productVersion: 'test', now, pause: noWait });
const sites: EmptySite[] = [];
// Sites are made and filled again and again; other work on the machine makes that slow.
jest.setTimeout(300_000);

async function closedLater(opening: Promise<EmptySite>): Promise<EmptySite> {
  const site = await opening;
  sites.push(site);
  return site;
}

/** Cells and files without what no restore can bring back: numbers of rows, and who wrote them when. */
const contentOf = ({ lists, files }: Backup) => ({
  rows: lists.map(({ name, rows, unreadable }) => ({
    name,
    unreadable,
    rows: rows.map(({ cells }) => cells),
  })),
  files: files.map(
    ({ library, path, bytes }) => `${library}/${path}: ${Buffer.from(bytes).toString('base64')}`,
  ),
});

async function restore(target: Reached, backup: Backup) {
  return restoreBackup(target, await planRestore(target, backup, noWait), undefined, noWait);
}

const hugeNote = '👩🏾‍✈️ نص طويل "quoted", =1+1\n'.repeat(2_000);
const strange: Record<string, Cell>[] = [
  {
    RecordKey: 'ask-emoji',
    Title: '👮🏿 = 1 + 1',
    Need: 'data',
    FromKey: 'x',
    State: 'open',
    Because: hugeNote,
  },
  {
    RecordKey: 'ask-rtl',
    Title: 'مرحبا \u202Eabc',
    Need: 'help',
    FromKey: 'x',
    State: 'open',
    ByDay: '2027-01-15T12:00:00Z',
  },
  {
    RecordKey: 'ask-summer',
    Title: 'July',
    Need: 'help',
    FromKey: 'x',
    State: 'open',
    ByDay: '2027-07-15T12:00:00Z',
  },
  {
    RecordKey: 'ask-several',
    Title: 'Several',
    Need: 'cover',
    FromKey: 'x',
    State: 'open',
    InTheWay: ['law', 'money'],
  },
  {
    RecordKey: 'ask-withdrawn',
    Title: 'Gone',
    Need: 'cover',
    FromKey: 'x',
    State: 'open',
    Withdrawn: true,
    Marking: 'OFFICIAL-SENSITIVE',
  },
  { RecordKey: 'ask-unreadable', Title: 'No state, no need' },
];
const strangeFiles = ['Zoë & Søn/مذكرة.txt', '研究 50% #1.bin', "it's.json", `${copiesFolder}/old.zip`];

let full: EmptySite;
beforeAll(async () => {
  full = await closedLater(openEmptySite());
  await fillSite(full, readContent(['reference', 'sample']), () => undefined);
  const [[, reach] = adapters[0]!] = adapters;
  const { loader, files } = await reach(full);
  await loader.addMany('asks', strange);
  for (const [index, path] of strangeFiles.entries())
    await files.write(index === 3 ? 'Exports' : 'Content', path, Uint8Array.from([0, 255, index, 10, 13]));
}, 300_000);
afterAll(() => sites.forEach((site) => site.local365.close()));

describe.each(adapters)('A copy of everything through %s', (_name, reach) => {
  let copy: Backup;
  beforeAll(async () => {
    copy = await copyOf(await reach(full));
  });

  it('[BK6][BK11] holds every row and file, unreadable rows too, and no copy made before', () => {
    const asks = copy.lists.find(({ name }) => name === 'asks');
    const rows = new Map(asks?.rows.map(({ cells }) => [cells['RecordKey'], cells]));
    expect(rows.get('ask-emoji')).toMatchObject({ Title: '👮🏿 = 1 + 1', Because: hugeNote });
    expect(rows.get('ask-rtl')).toMatchObject({ ByDay: '2027-01-15' });
    expect(rows.get('ask-summer')).toMatchObject({ ByDay: '2027-07-15' });
    expect(rows.get('ask-several')).toMatchObject({ InTheWay: ['law', 'money'] });
    expect(rows.get('ask-withdrawn')).toMatchObject({ Withdrawn: true });
    expect(asks?.unreadable).toBe(1);
    expect(copy.highestMarking).toBe('OFFICIAL-SENSITIVE');
    expect(copy.files.map(({ path }) => path)).toEqual(expect.arrayContaining(strangeFiles.slice(0, 3)));
    expect(copy.files.map(({ library }) => library)).not.toContain('Exports');
  });

  it('[BK7] comes back from an empty site the same: cells and files', async () => {
    const unpacked = await unpackBackup(await packBackup(copy));
    const empty = await reach(await closedLater(openMadeSite()));
    expect(await restore(empty, unpacked)).toEqual([]);
    expect(contentOf(await copyOf(empty))).toEqual(contentOf(copy));
  });

  it('[BK8] goes on where it was killed, doubles nothing and changes nothing that is there', async () => {
    const site = await closedLater(openMadeSite());
    for (const last of [4, 9, 15, 22]) {
      let sent = 0;
      const dying: typeof fetch = async (input, init) => {
        if ((sent += 1) > last) throw new Error('killed');
        return site.send(input, init);
      };
      await expect(reach(site, dying).then((target) => restore(target, copy))).rejects.toThrow();
    }
    const target = await reach(site);
    const hubRows = async () => {
      for await (const { rows } of target.lists.query({ list: 'hub', columns: ['RecordKey'] }))
        return rows.length;
      return 0;
    };
    expect(await hubRows()).toBe(0);
    await restore(target, copy);
    expect(contentOf(await copyOf(target))).toEqual(contentOf(copy));
    const again = await planRestore(target, copy, noWait);
    expect(again.lists.flatMap(({ toAdd }) => toAdd)).toEqual([]);
    expect(again.lists.reduce((sum, { differing }) => sum + differing, 0)).toBe(0);
    expect(again.files).toEqual([]);
  });

  it('[BK9] waits for a busy service and lost answers, and asks no request per row', async () => {
    const site = await closedLater(openMadeSite());
    let sent = 0;
    const busy: typeof fetch = async (input, init) => {
      sent += 1;
      if (sent % 11 === 0) return new Response('{}', { status: 429, headers: { 'Retry-After': '1' } });
      const answer = await site.send(input, init);
      if (sent % 17 === 0) throw new TypeError('fetch failed');
      return answer;
    };
    const target = await reach(site, busy);
    expect(await restore(target, copy)).toEqual([]);
    sent = 1;
    const again = await copyOf(target);
    expect(contentOf(again)).toEqual(contentOf(copy));
    const rows = again.lists.reduce((sum, list) => sum + list.rows.length, 0);
    expect(rows).toBeGreaterThan(250);
    expect(sent).toBeLessThan(80);
  });

  it('[BK10] leaves out what SharePoint refuses, names it, and puts back the rest', async () => {
    const target = await reach(await closedLater(openMadeSite()));
    const wrong = structuredClone(copy);
    const posts = wrong.lists.find(({ name }) => name === 'posts');
    const bad = posts!.rows[3]!;
    bad.cells['Title'] = 'x'.repeat(300);
    const left = await restore(target, wrong);
    expect(left.map(({ part, name }) => [part, name])).toEqual([['posts', bad.cells['RecordKey']]]);
    const after = await copyOf(target);
    expect(after.lists.find(({ name }) => name === 'posts')?.rows).toHaveLength(posts!.rows.length - 1);
  });

  it('[BK12] a copy of an older hub says, put back, the version its lists really have', async () => {
    const target = await reach(await closedLater(openMadeSite()));
    const older = structuredClone(copy);
    const [row] = older.lists.find(({ name }) => name === 'hub')!.rows;
    row!.cells['SchemaVersion'] = 1;
    await restore(target, { ...older, schemaVersion: 1 });
    const after = await copyOf(target);
    expect(after.lists.find(({ name }) => name === 'hub')?.rows[0]?.cells['SchemaVersion']).toBe(
      schemaVersion,
    );
  });

  it('a site that was not set up is told', async () => {
    const target = await reach(await closedLater(openEmptySite()));
    await expect(planRestore(target, copy, noWait)).rejects.toMatchObject({
      error: { kind: 'missing', what: 'list' },
    });
  });
});
