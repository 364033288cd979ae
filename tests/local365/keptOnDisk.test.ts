import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocal365 } from '../../src/local365/local365.ts';
import { callerFor, lists, options, tenantWithRows } from './tenant.ts';

const serveAlone = `import { serveLocal365 } from './src/local365/serve.ts';
console.log((await serveLocal365(JSON.parse(process.argv[1]))).url);`;

const items = `${lists}/Rows/items`;

test('a restart loses nothing: key, rows, rights, versions', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'local365-'));
  const first = await tenantWithRows({ dataDir });
  await first.owner.graph('POST', items, { fields: { Title: 'kept', RecordKey: 'k' } });
  const token = await first.local365.tokenFor('olive@north.example');
  const site = (await first.owner.graph('GET', `/sites/localhost:/sites/hub`)).body['id'];
  first.local365.close();
  const local365 = await createLocal365({ ...options, dataDir });
  const me = await local365.fetch(
    new Request('http://localhost:4101/graph/v1.0/me', { headers: { authorization: `Bearer ${token}` } }),
  );
  expect(me.status).toBe(200);
  const owner = await callerFor(local365, 'olive@north.example', 'Sites.Read.All');
  expect((await owner.graph('GET', `/sites/localhost:/sites/hub`)).body['id']).toBe(site);
  expect((await owner.graph('GET', `${items}?$filter=fields/RecordKey eq 'k'`)).body['value']).toHaveLength(
    1,
  );
  local365.close();
});

test('killed in the middle of writing: every answered row is there, whole', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'local365-'));
  (await tenantWithRows({ dataDir })).local365.close();
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', serveAlone, JSON.stringify({ ...options, dataDir, port: 4102 })],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await once(child.stdout, 'data');
  const url = 'http://127.0.0.1:4102';
  const signedIn = await fetch(`${url}/sign-in/token`, {
    method: 'POST',
    body: JSON.stringify({ user: 'olive@north.example' }),
  });
  const { access_token: token } = (await signedIn.json()) as { access_token: string };
  const answered: string[] = [];
  const write = async (): Promise<void> => {
    for (let n = 0; n < 10_000; n += 1) {
      const response = await fetch(`${url}/graph/v1.0${items}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ fields: { Title: 'x', RecordKey: `k${n}`, ScopeKey: 's' } }),
      });
      answered.push(((await response.json()) as { id: string }).id);
      if (answered.length === 40) child.kill('SIGKILL');
    }
  };
  await expect(write()).rejects.toThrow();
  const local365 = await createLocal365({ ...options, dataDir });
  const owner = await callerFor(local365, 'olive@north.example', 'Sites.Read.All');
  const rows = (await owner.graph('GET', `${items}?$top=5000`)).body['value'] as unknown as { id: string }[];
  const indexed = (await owner.graph('GET', `${items}?$filter=fields/ScopeKey eq 's'&$top=5000`)).body[
    'value'
  ] as unknown as { id: string }[];
  expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(answered));
  expect(indexed).toHaveLength(rows.length);
  local365.close();
});
