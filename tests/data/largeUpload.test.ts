import { createHash, randomFillSync } from 'node:crypto';
import { closeSync, mkdtempSync, openAsBlob, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createGraphStore } from '../../src/data/graph/graphStore.ts';
import { uploadView } from '../../src/ui/records/uploadView.ts';
import { openContractWorld } from '../support/contractWorld.ts';
import type { Access, ContractWorld } from '../support/contractWorld.ts';
import { fileOf, rowsKept, uploadDevice, uploadIn } from './uploadsWorld.ts';

const megabytes = 200;
const name = 'interviews.bin';
let world: ContractWorld;
let access: Access;
let dir: string;
/** Decides, before a request and after its answer, whether the line drops. */
let line: (url: string, when: 'before' | 'after') => Promise<boolean>;

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'large-'));
  world = await openContractWorld((given) => {
    access = given;
    const lossy: typeof fetch = async (input, init) => {
      const url = String(input instanceof Request ? input.url : input);
      if (await line(url, 'before')) throw new TypeError('Failed to fetch');
      const response = await given.fetch(input, init);
      if (await line(url, 'after')) throw new TypeError('Failed to fetch');
      return response;
    };
    return createGraphStore({ ...given, fetch: lossy, graphBase: `${given.origin}/graph/v1.0` });
  });
});
beforeEach(() => {
  line = async () => false;
});
afterAll(() => {
  world.close();
  rmSync(dir, { recursive: true });
});

/** Writes the file megabyte by megabyte, and tells its hash. */
function writeLarge(place: string): string {
  const hash = createHash('sha256');
  const handle = openSync(place, 'w');
  const piece = Buffer.alloc(1_048_576);
  for (let at = 0; at < megabytes; at += 1) {
    randomFillSync(piece);
    hash.update(piece);
    writeSync(handle, piece);
  }
  closeSync(handle);
  return hash.digest('hex');
}

/** The hash of what comes back, never held as a whole. */
async function downloadedHash(file: string): Promise<string> {
  const item = `${access.origin}/graph/v1.0/sites/localhost:/sites/hub:/lists/Evidence/drive/root:/${file}`;
  const headers = { authorization: `Bearer ${await access.token()}` };
  const told = (await (await access.fetch(item, { headers })).json()) as Record<string, string>;
  const { body } = await access.fetch(String(told['@microsoft.graph.downloadUrl']));
  const hash = createHash('sha256');
  for await (const chunk of body ?? []) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

test('[X3][X4] 200 MB, five drops and one reload: what is downloaded is what was sent', async () => {
  const place = path.join(dir, name);
  const written = writeLarge(place);
  const { files } = world.stores('writer');
  const chosen = async () => new File([await openAsBlob(place)], name, { lastModified: 5 });
  const device = uploadDevice();
  const { rows, outbox } = rowsKept();
  const dropAt = new Map([
    [3, 'before'],
    [7, 'after'],
    [12, 'before'],
    [25, 'after'],
    [33, 'before'],
  ]);
  let parts = 0;
  let dropped = 0;
  const half = Promise.withResolvers<void>();
  let isLeaving = false;
  line = async (url, when) => {
    if (!url.includes('/upload/')) return false;
    if (when === 'before') parts += 1;
    if (parts === 20 && !isLeaving) half.resolve();
    // The sixteenth part comes too soon.
    if (parts === 16) await world.setFaults(when === 'before' ? { rate429: 1 } : null);
    const drops = dropAt.get(parts) === when;
    if (drops) {
      dropAt.delete(parts);
      dropped += 1;
    }
    return drops;
  };
  const before = await device.open({ files, outbox });
  const waits = new Set<string | undefined>();
  before.subscribe(() => before.entries().forEach(({ error }) => waits.add(error?.kind)));
  const row = { list: 'evidenceItems', cells: { RecordKey: 'e-1' }, fill: { hash: 'SentHash' } };
  await before.start({ key: 'u-1', library: 'Evidence', path: name, file: await chosen(), rows: [row] });
  await half.promise;
  isLeaving = true;
  expect(waits).toEqual(new Set([undefined, 'offline', 'throttled']));
  before.close();
  const uploads = await device.open({ files, outbox });
  const waiting = await uploadIn(uploads, 'u-1', 'needsFile');
  expect(uploadView(waiting).line).toMatch(/^\d+ of 210 MB\. Paused: choose the same file again to go on\.$/);
  expect(waiting.sent).toBeGreaterThan(50_000_000);
  expect(await uploads.choose('u-1', await chosen())).toBe('goesOn');
  const { stored } = await uploadIn(uploads, 'u-1', 'stored');
  expect([dropped, stored?.comparison, stored?.size]).toEqual([5, 'same', megabytes * 1_048_576]);
  expect(rows.get('evidenceItems e-1')).toMatchObject({ SentHash: stored?.hash });
  expect(await downloadedHash(name)).toBe(written);
  uploads.close();
}, 240_000);

test('[X10] a .docx that SharePoint writes its properties into ends as stored, properties added', async () => {
  const { files } = world.stores('writer');
  const uploads = await uploadDevice().open({ files, ...rowsKept() });
  line = async (url, when) => {
    if (when === 'after' && url.endsWith('/content'))
      await access.fetch(`${access.origin}/control/properties`, { method: 'POST' });
    return false;
  };
  const file = fileOf('dip sample.docx', 3_000);
  await uploads.start({ key: 'u-1', library: 'Evidence', path: 'dip sample.docx', file });
  const upload = await uploadIn(uploads, 'u-1', 'stored');
  expect(upload.stored?.comparison).toBe('propertiesAdded');
  expect(uploadView(upload).line).toMatch(/^Stored, properties added\./);
  uploads.close();
});
