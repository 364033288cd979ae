import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Served } from '../../src/local365/serve.ts';
import { firstContactCommand } from '../../src/setup/command/firstContactCommand.ts';
import { setUpCommand } from '../../src/setup/command/setUpCommand.ts';
import { tabClientId } from '../../src/setup/sampleTenant.ts';
import type { Terminal } from '../../src/setup/tenant/terminal.ts';
import { browserOf, serveTenant } from './localTenant.ts';

const port = 4232;
const site = ['--site', `http://localhost:${port}/sites/hub`];
const owner = 'it@northshire.example';
// A whole set-up over real HTTP: a busy machine takes its time.
jest.setTimeout(300_000);
let served: Served;
beforeAll(async () => {
  served = await serveTenant(port);
});
afterAll(() => served.close());

/** A terminal with people in front of it, one sign-in after another, and what it said. */
function terminal(people: (string | null)[], more: Partial<Terminal> = {}) {
  const said: string[] = [];
  const waiting = [...people];
  const it: Terminal = {
    say: (words) => void said.push(words),
    open: (address) => browserOf(waiting.shift() ?? null)(address),
    agree: async () => true,
    signal: new AbortController().signal,
    ...more,
  };
  return { ...it, text: () => said.join('\n') };
}

async function setUp(args: string[], who = terminal([owner])): Promise<{ isRight: boolean; text: string }> {
  const isRight = await setUpCommand([...site, ...args], who);
  return { isRight, text: who.text() };
}

/** SharePoint REST in the name of the site's owner, outside every command. */
async function rest(method: string, path: string, body?: object): Promise<unknown> {
  const token = await served.local365.tokenFor(owner, 'AllSites.FullControl');
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/json',
    'content-type': 'application/json',
  };
  const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
  return (await fetch(`http://localhost:${port}/sites/hub/_api/web/${path}`, init)).json();
}

async function idOf(path: string): Promise<number> {
  return ((await rest('GET', path)) as { Id: number }).Id;
}

describe('npm run setup, on an empty site', () => {
  test.each<[string, string[], (string | null)[], string]>([
    ['nobody is named as the owner of the hub', [], [owner], 'Say whose hub this is to be'],
    ['a force nobody knows', ['--force', 'nowhere'], [owner], 'No force has the key "nowhere"'],
    ['an option nobody knows', ['--forse', 'x'], [owner], "Unknown option '--forse'"],
    [
      'somebody who does not own the site',
      ['--national'],
      ['officer@northshire.example'],
      'may not manage this',
    ],
    ['a cancelled sign-in', ['--national'], [null], 'was cancelled'],
  ])('%s ends in a sentence', async (_what, args, people, words) => {
    await expect(setUp(args, terminal(people))).rejects.toThrow(words);
  });

  test('a site that is not there ends in a sentence', async () => {
    const args = ['--site', `http://localhost:${port}/sites/nowhere`, '--national'];
    await expect(setUpCommand(args, terminal([owner]))).rejects.toThrow('There is no site at');
  });

  test('a plan, and a no to the question, change nothing', async () => {
    const plan = await setUp(['--plan']);
    expect(plan.text).toContain('Make the list actions');
    expect(plan.text).toMatch(/Nothing was changed\.$/);
    const no = terminal([owner], { agree: async () => false });
    await expect(setUp(['--national'], no)).rejects.toThrow('Nothing was changed');
    const { value } = (await rest('GET', 'lists')) as { value: { Title: string }[] };
    expect(value.map(({ Title }) => Title)).not.toContain('actions');
  });
});

describe('npm run setup, on a site with a Microsoft 365 group', () => {
  test('refuses it and says how to insist; asked to, it plans', async () => {
    const groupId = '0f0e1d2c-0000-4000-8000-000000000001';
    const grouped = await serveTenant(4235, {
      site: { path: '/sites/hub', title: 'Race Action Hub', groupId },
    });
    const args = ['--site', 'http://localhost:4235/sites/hub', '--plan'];
    await expect(setUpCommand(args, terminal([owner]))).rejects.toThrow(
      /Microsoft 365 group[^]*--allow-group-connected/,
    );
    expect(await setUpCommand([...args, '--allow-group-connected'], terminal([owner]))).toBe(true);
    await grouped.close();
  });
});

describe('npm run setup, from an empty site to a hub', () => {
  test('stopped with Ctrl-C it says so, goes on when asked again, and tells who may do what', async () => {
    const stop = new AbortController();
    const stopping = terminal([owner], { signal: stop.signal });
    const say = (words: string) => void (words.includes('posts: ') && stop.abort());
    const stopped = setUpCommand([...site, '--force', 'northshire'], { ...stopping, say });
    await expect(stopped).rejects.toThrow('go on where it ended');
    const made = await setUp(['--force', 'northshire']);
    expect(made.isRight).toBe(true);
    expect(made.text).toContain('Hub readers may read everything');
    expect(made.text).not.toContain('Run this command again to put it right');
  });

  test('what somebody changed by hand is said in words before it is put right, and then nothing is left', async () => {
    const [readers, change] = [
      await idOf("sitegroups/getByName('Hub readers')"),
      await idOf('roledefinitions/getByType(3)'),
    ];
    const role = `principalid=${readers},roledefid=${change}`;
    await rest('POST', `lists/getByTitle('actions')/roleassignments/addroleassignment(${role})`);
    const plan = await setUp(['--plan']);
    expect(plan.text).toContain('Takes "Contribute" in actions away from Hub readers');
    expect(await setUp([])).toMatchObject({ isRight: true });
    expect((await setUp(['--plan'])).text).toContain('There is nothing to make or repair.');
  });
});

describe('npm run first-contact', () => {
  test('signs in three times, tries everything and saves a report that names nobody', async () => {
    await rest('POST', "sitegroups/getByName('Race Action Hub Visitors')/users", {
      LoginName: 'i:0#.f|membership|contributor@northshire.example',
    });
    const report = join(mkdtempSync(join(tmpdir(), 'hub-')), 'report.json');
    const who = terminal([owner, 'contributor@northshire.example', owner]);
    const args = [...site, '--report', report, '--as-contributor', '--tab-client-id', tabClientId];
    expect(await firstContactCommand(args, who)).toBe(true);
    expect(who.text()).toContain('38 pass, 0 differ, 6 are not testable here.');
    const saved = readFileSync(report, 'utf8');
    const people = JSON.stringify(await (await fetch(`http://localhost:${port}/control/about`)).json());
    const names = [...people.matchAll(/"(?:user|name)":"([^"]+)"/g)].map(([, one = '']) => one);
    for (const name of [
      ...names.filter((one) => /[@ ]/.test(one)),
      'localhost',
      'northshire.example',
      '/sites/hub',
    ])
      expect(saved.toLowerCase()).not.toContain(name.toLowerCase());
    expect(saved).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/i);
  });
});
