import { readFileSync } from 'node:fs';
import { createLocal365 } from '../../src/local365/local365.ts';
import type { Local365 } from '../../src/local365/local365.ts';
import type { Local365Options } from '../../src/local365/options.ts';
import { readPeople } from '../../src/setup/content.ts';
import { allAssumptions } from '../../src/setup/firstContact/allAssumptions.ts';
import type { Participant } from '../../src/setup/firstContact/assumption.ts';
import { firstContact } from '../../src/setup/firstContact/run.ts';
import type { Plan } from '../../src/setup/firstContact/run.ts';
import { createCall } from '../../src/setup/firstContact/service.ts';
import { prefix } from '../../src/setup/firstContact/throwAway.ts';
import { sampleTenant, setUpScopes } from '../../src/setup/sampleTenant.ts';

const port = 4233;
const origin = `http://localhost:${port}`;
const sitePath = '/sites/hub';
const opened: Local365[] = [];
afterEach(() => opened.splice(0).forEach((local365) => local365.close()));

/** The sample tenant in this process, with a contributor who may open the site; every request goes through `send`. */
async function plan(
  changes: Partial<Local365Options> = {},
  more: Partial<Plan> = {},
  through = passing,
): Promise<Plan> {
  const tenant = sampleTenant({ port, dataDir: '/tmp', tabDir: '/tmp', version: 'test' }, readPeople());
  const local365 = await createLocal365({ ...tenant, dataDir: ':memory:', ...changes });
  opened.push(local365);
  const send = through((input, init) => local365.fetch(new Request(input, init)));
  const owner = await participant(local365, 'it', setUpScopes, send);
  const contributor = await participant(
    local365,
    'contributor',
    'Sites.FullControl.All AllSites.FullControl',
    send,
  );
  await owner.rest('POST', `/web/sitegroups/getByName('Race Action Hub Visitors')/users`, {
    LoginName: `i:0#.f|membership|${contributor.mail}`,
  });
  const tab = await participant(local365, 'it', undefined, send);
  const signal = new AbortController().signal;
  const usual = { siteUrl: origin + sitePath, isLarge: false, signal, onLine: () => undefined };
  return { ...usual, owner, contributor, tab, ...more };
}

const passing = (send: typeof fetch): typeof fetch => send;

async function participant(
  local365: Local365,
  name: string,
  scopes: string | undefined,
  send: typeof fetch,
): Promise<Participant> {
  const mail = `${name}@northshire.example`;
  const person = readPeople().find(({ user }) => user === mail);
  const token = () => local365.tokenFor(mail, scopes);
  const call = (base: string) => createCall({ base, token, send });
  return {
    mail,
    name: person?.name ?? '',
    oid: person?.oid ?? '',
    graph: call(`${origin}/graph/v1.0`),
    rest: call(`${origin}${sitePath}/_api`),
  };
}

async function listsLeft({ owner }: Plan): Promise<string[]> {
  const { body } = await owner.rest('GET', '/web/lists?$select=Title');
  return (body as { value: { Title: string }[] }).value
    .map(({ Title }) => Title)
    .filter((title) => title.startsWith(prefix));
}

const told = (lines: readonly { id: string; result: string; words: string }[]) =>
  lines.map(({ id, result, words }) => [id, result, result === 'differs' ? words : '']);

describe('First contact, against local365', () => {
  test('every assumption that can be tried here holds, and nothing is left behind', async () => {
    const all = await plan();
    const { lines, left } = await firstContact(all);
    const needMore = ['F21', 'F22', 'F23', 'F41', 'F42', 'F43'];
    expect(told(lines)).toEqual(
      allAssumptions.map(({ id }) => [id, needMore.includes(id) ? 'notTestable' : 'pass', '']),
    );
    expect([left, await listsLeft(all)]).toEqual([[], []]);
  });

  test('in a large list too', async () => {
    const few = await plan({}, { isLarge: true, contributor: null, tab: null });
    const { lines } = await firstContact(few);
    const needMore = ['F37', 'F38', 'F39', 'F40', 'F41', 'F42', 'F43', 'F44'];
    expect(told(lines)).toEqual(
      allAssumptions.map(({ id }) => [id, needMore.includes(id) ? 'notTestable' : 'pass', '']),
    );
  }, 240_000);

  test('a tenant that checks required columns, choices and bounds differs in exactly those three', async () => {
    const { lines } = await firstContact(await plan({ strict: true }));
    const other = lines.filter(({ result }) => result === 'differs').map(({ id, words }) => [id, words]);
    expect(other).toEqual([
      ['F9', 'Graph answered 400, REST 400.'],
      ['F10', 'Graph answered 400, REST 400.'],
      ['F11', 'Graph answered 400, REST 400.'],
    ]);
  });

  test('a tenant where the author can be set, eTags are ignored and picked people have no oid differs in those', async () => {
    const loose =
      (send: typeof fetch): typeof fetch =>
      async (input, init) => {
        const request = new Request(input, init);
        request.headers.delete('if-match');
        const answer = await send(request);
        if (!/ClientPeoplePicker/.test(request.url)) return answer;
        return new Response((await answer.text()).replaceAll('ObjectId', 'Nothing'), answer);
      };
    const { lines } = await firstContact(await plan({}, { contributor: null }, loose));
    const other = lines.filter(({ result }) => result === 'differs').map(({ id }) => id);
    expect(other).toEqual(['F3', 'F35']);
  });

  test('stopped half-way, it removes its list and says so', async () => {
    const stop = new AbortController();
    const all = await plan({}, { signal: stop.signal, onLine: ({ id }) => id === 'F17' && stop.abort() });
    const { lines, isCutOff, left } = await firstContact(all);
    expect([lines.at(-1)?.id, isCutOff, left, await listsLeft(all)]).toEqual(['F17', true, [], []]);
  });

  test('what a run left behind that was killed goes before the next one begins', async () => {
    let isDead = false;
    const dying =
      (send: typeof fetch): typeof fetch =>
      async (input, init) => {
        if (isDead) throw new Error('killed');
        return send(input, init);
      };
    const all = await plan({}, { onLine: ({ id }) => void (isDead = isDead || id === 'F31') }, dying);
    const { left } = await firstContact(all);
    isDead = false;
    expect([left.length, (await listsLeft(all)).length]).toEqual([1, 2]);
    await firstContact({ ...all, onLine: () => undefined });
    expect(await listsLeft(all)).toEqual([]);
  });

  test('somebody who may not make lists reads whom to ask', async () => {
    const all = await plan();
    await expect(firstContact({ ...all, owner: await reader(all) })).rejects.toThrow('ask one to do this');
  });

  test('a list of the same prefix that somebody else made stays', async () => {
    const all = await plan({}, { contributor: null, tab: null });
    await all.owner.rest('POST', '/web/lists', {
      Title: `${prefix}-mine`,
      BaseTemplate: 100,
      Description: 'Mine',
    });
    await firstContact(all);
    expect(await listsLeft(all)).toEqual([`${prefix}-mine`]);
  });
});

describe('The list of assumptions', () => {
  test('its ids are F1, F2 and so on, once each, and every sentence is one', () => {
    expect(allAssumptions.map(({ id }) => id)).toEqual(allAssumptions.map((_, index) => `F${index + 1}`));
    for (const { sentence } of allAssumptions) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  test('local365 names exactly those it imitates', () => {
    const page = readFileSync('src/local365/README.md', 'utf8');
    const named = [...page.matchAll(/\bF\d+\b/g)].map(([id]) => id);
    const imitated = allAssumptions.filter(({ isImitated }) => isImitated).map(({ id }) => id);
    expect([...new Set(named)].sort()).toEqual([...imitated].sort());
  });
});

async function reader({ contributor, owner }: Plan): Promise<Participant> {
  return { ...(contributor ?? owner) };
}
