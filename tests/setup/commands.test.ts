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
// A whole set-up over real HTTP, twice: a busy machine takes its time.
jest.setTimeout(120_000);
let served: Served;
beforeEach(async () => {
  served = await serveTenant(port);
});
afterEach(() => served.close());

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

describe('npm run setup', () => {
  test('plans without changing anything, makes a hub, tells who may do what, and then has nothing left to do', async () => {
    const plan = await setUp(['--plan']);
    expect(plan.text).toContain('Make the list actions');
    expect(plan.text).toMatch(/Nothing was changed\.$/);
    const made = await setUp(['--force', 'northshire']);
    expect(made).toMatchObject({ isRight: true });
    expect(made.text).toContain('Hub readers may read everything');
    expect(made.text).toContain('as it should be.');
    const again = await setUp(['--plan']);
    expect(again.text).toContain('There is nothing to make or repair.');
  });

  test('stopped with Ctrl-C it says so, and goes on when asked again', async () => {
    const stop = new AbortController();
    const stopping = terminal([owner], { signal: stop.signal });
    const say = (words: string) => void (words.includes('posts: ') && stop.abort());
    await expect(setUpCommand([...site, '--national'], { ...stopping, say })).rejects.toThrow(
      'go on where it ended',
    );
    expect(await setUp(['--national'])).toMatchObject({ isRight: true });
  });

  test('what somebody changed by hand is said in words before it is put right', async () => {
    await setUp(['--national']);
    const token = await served.local365.tokenFor(owner, 'AllSites.FullControl');
    const rest = async (method: string, path: string): Promise<unknown> => {
      const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
      return (await fetch(`http://localhost:${port}/sites/hub/_api/web/${path}`, { method, headers })).json();
    };
    const readers = (await rest('GET', `sitegroups/getByName('Hub readers')`)) as { Id: number };
    const change = (await rest('GET', `roledefinitions/getByType(3)`)) as { Id: number };
    await rest(
      'POST',
      `lists/getByTitle('actions')/roleassignments/addroleassignment(principalid=${readers.Id},roledefid=${change.Id})`,
    );
    const plan = await setUp(['--plan']);
    expect(plan.text).toContain('Takes "Contribute" in actions away from Hub readers');
    expect(await setUp([])).toMatchObject({ isRight: true });
  });

  test.each<[string, string[], (string | null)[], string]>([
    ['nobody is named as the owner of the hub', [], [owner], 'Say whose hub this is to be'],
    ['a force nobody knows', ['--force', 'nowhere'], [owner], 'No force has the key "nowhere"'],
    ['an option nobody knows', ['--forse', 'x'], [owner], "Unknown option '--forse'"],
    [
      'somebody who does not own the site',
      ['--national'],
      ['officer@northshire.example'],
      'may not manage this site',
    ],
    ['a cancelled sign-in', ['--national'], [null], 'was cancelled'],
  ])('%s ends in a sentence', async (_what, args, people, words) => {
    await expect(setUp(args, terminal(people))).rejects.toThrow(words);
  });

  test('a site that is not there ends in a sentence', async () => {
    const args = ['--site', `http://localhost:${port}/sites/nowhere`, '--national'];
    await expect(setUpCommand(args, terminal([owner]))).rejects.toThrow('There is no site at');
  });

  test('a no to the question changes nothing', async () => {
    const no = terminal([owner], { agree: async () => false });
    await expect(setUp(['--national'], no)).rejects.toThrow('Nothing was changed');
  });
});

describe('npm run first-contact', () => {
  test('signs in three times, tries everything and saves a report that names nobody', async () => {
    const token = await served.local365.tokenFor(owner, 'AllSites.FullControl');
    await fetch(
      `http://localhost:${port}/sites/hub/_api/web/sitegroups/getByName('Race Action Hub Visitors')/users`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ LoginName: 'i:0#.f|membership|contributor@northshire.example' }),
      },
    );
    const report = join(mkdtempSync(join(tmpdir(), 'hub-')), 'report.json');
    const who = terminal([owner, 'contributor@northshire.example', owner]);
    const args = [...site, '--report', report, '--as-contributor', '--tab-client-id', tabClientId];
    expect(await firstContactCommand(args, who)).toBe(true);
    expect(who.text()).toContain('37 pass, 0 differ, 6 are not testable here.');
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
