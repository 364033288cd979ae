import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lists } from '../../src/domain/lists.ts';
import { unpackBackup } from '../../src/data/backup/backupFile.ts';
import type { Backup } from '../../src/data/backup/backup.ts';
import type { Served } from '../../src/local365/serve.ts';
import { backupSite } from '../../src/setup/copies/backupSite.ts';
import { copyFailureInWords } from '../../src/ui/copyWords.ts';
import { restoreSite } from '../../src/setup/copies/restoreSite.ts';
import { readContent, readPeople } from '../../src/setup/content.ts';
import { fillSite } from '../../src/setup/fillSite.ts';
import { browserOf, serveTenant } from './localTenant.ts';

const [fullPort, emptyPort] = [4260, 4261];
const siteAt = (port: number) => `http://localhost:${port}/sites/hub`;
const folder = mkdtempSync(path.join(tmpdir(), 'copies-'));
const copy = path.join(folder, 'copy.zip');
let full: Served;
let empty: Served;
let said: string[] = [];

const owner = {
  say: (words: string) => void said.push(words),
  open: browserOf('it@northshire.example'),
  agree: async () => true,
  signal: new AbortController().signal,
};
const readCopy = (file: string) => unpackBackup(new Uint8Array(readFileSync(file)));
const cellsOf = ({ lists, files }: Backup) => ({
  lists: lists.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]),
  files,
});

beforeAll(async () => {
  [full, empty] = await Promise.all([serveTenant(fullPort), serveTenant(emptyPort)]);
  const content = readContent(['reference', 'sample']);
  const few = ['hub', 'forces', 'posts', 'actions', 'asks'];
  const rows = new Map([...content.rows].filter(([list]) => few.includes(list)));
  const tokenFor = async (user: string, scopes?: string) => {
    const body = JSON.stringify({ user, scopes });
    const answer = await fetch(`${full.url}/sign-in/token`, { method: 'POST', body });
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  const place = {
    siteUrl: siteAt(fullPort),
    graphBase: `${full.url}/graph/v1.0`,
    tokenFor,
    people: readPeople(),
  };
  await fillSite(place, { rows, files: content.files }, () => undefined);
}, 300_000);
afterAll(async () => {
  await Promise.all([full.close(), empty.close()]);
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  said = [];
});

describe('The commands that copy a site and put the copy back', () => {
  test('[BK7] backup, a plan that changes nothing, restore into an empty site, backup: the same', async () => {
    expect(await backupSite(['--site', siteAt(fullPort), '--to', copy], owner)).toBe(true);
    expect(said.join('\n')).toMatch(
      new RegExp(`\\d+ rows of ${lists.length} lists and \\d+ files are in .*copy\\.zip`),
    );
    expect(said.at(-1)).toMatch(/^Highest marking: OFFICIAL/);

    const from = ['--site', siteAt(emptyPort), '--from', copy];
    said = [];
    await restoreSite([...from, '--plan'], owner);
    await restoreSite([...from, '--plan'], owner);
    expect(said.filter((words) => words.startsWith('Lists, groups and permissions'))).toHaveLength(2);
    expect(said.join('\n')).toMatch(/actions: \d+ rows to add/);

    expect(await restoreSite(from, { ...owner, agree: async () => false })).toBe(false);
    expect(said.at(-1)).toBe('Nothing was changed.');

    expect(await restoreSite([...from, '--yes'], owner)).toBe(true);
    expect(said.at(-1)).toMatch(/^The copy is back\./);
    const second = path.join(folder, 'second.zip');
    await backupSite(['--site', siteAt(emptyPort), '--to', second], owner);
    expect(cellsOf(await readCopy(second))).toEqual(cellsOf(await readCopy(copy)));
  }, 400_000);

  test('[BK8] a site that has everything is told so, and nothing is added', async () => {
    await restoreSite(['--site', siteAt(emptyPort), '--from', copy, '--plan'], owner);
    const toAdd = said.filter((words) => / to add/.test(words));
    expect(toAdd.length).toBeGreaterThan(3);
    expect(toAdd.filter((words) => !/: 0 (rows )?to add/.test(words))).toEqual([]);
  });

  test.each([
    ['no file', ['--site', siteAt(fullPort)], 'Say which file: npm run restore'],
    ['an unknown option', ['--form', 'x'], 'Write:\nnpm run restore'],
    ['a file that is not there', ['--from', '/nowhere.zip'], 'cannot be read'],
    ['no site', ['--from', copy], 'Say which site'],
    ['a foreign host', ['--from', copy, '--site', 'http://example.org/sites/hub'], 'https'],
  ])('%s ends in a sentence', async (_what, args, words) => {
    const thrown: unknown = await restoreSite(args, owner).catch((one: unknown) => one);
    expect(copyFailureInWords(thrown)).toContain(words);
  });

  test('[BK4] a damaged copy ends in a sentence before anybody signs in', async () => {
    const damaged = path.join(folder, 'damaged.zip');
    const bytes = readFileSync(copy);
    writeFileSync(damaged, bytes.subarray(0, bytes.length / 2));
    const thrown: unknown = await restoreSite(['--from', damaged], owner).catch((one: unknown) => one);
    expect(copyFailureInWords(thrown)).toBe(
      'This file is not a copy of a hub. Choose the zip file that “Make a copy” saved.',
    );
    expect(said).toEqual([]);
  });

  test('a copy is never written over another file', async () => {
    const thrown: unknown = await backupSite(['--to', copy], owner).catch((one: unknown) => one);
    expect(copyFailureInWords(thrown)).toContain('is not written over');
  });
});
