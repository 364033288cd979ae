import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Backup, CopiedRow } from '../../src/data/backup/backup.ts';
import { BadBackup } from '../../src/data/backup/backup.ts';
import { packBackup, unpackBackup } from '../../src/data/backup/backupFile.ts';
import { columnsOf } from '../../src/domain/list.ts';
import { libraries, lists } from '../../src/domain/lists.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('👩🏾‍✈️', 'مرحبا', '=cmd|calc', 'a\r\n"b", c', '\u202Eright to left', '12/3'),
);
const person = fc.record({
  oid: fc.option(fc.uuid()),
  name: words,
  mail: fc.option(fc.emailAddress()),
});
const stamp = fc.record({ at: fc.constant('2027-05-14T09:00:00Z'), by: person });
const cell = fc.oneof(
  words,
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)), // JSON has no -0
  fc.boolean(),
  fc.array(words),
);

const rowOf = (columns: readonly string[]): fc.Arbitrary<CopiedRow> =>
  fc.record({
    cells: fc
      .tuple(fc.uuid(), fc.dictionary(fc.constantFrom(...columns), cell))
      .map(([key, cells]) => ({ ...cells, RecordKey: key })),
    id: fc.nat().map(String),
    created: stamp,
    modified: stamp,
  });
const list = fc.constantFrom(...lists).chain((one) =>
  fc.record({
    name: fc.constant(one.name),
    rows: fc.array(rowOf(Object.keys(columnsOf(one))), { maxLength: 5 }),
    unreadable: fc.nat(),
  }),
);
const step = fc.constantFrom('2027', 'Zoë & Søn', 'مذكرة', '研究 50%', "it's #1", '👍');
const file = fc.record({
  library: fc.constantFrom(...libraries.map(({ name }) => name)),
  path: fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => `${steps.join('/')}.bin`),
  bytes: fc.uint8Array({ maxLength: 200 }),
});
const backup: fc.Arbitrary<Backup> = fc.record({
  madeAt: fc.constant('2027-05-14T09:30:00.000Z'),
  productVersion: fc.constant('0.1.0'),
  schemaVersion: fc.constantFrom(1, 2),
  hub: fc.option(words),
  highestMarking: fc.constantFrom('OFFICIAL', 'OFFICIAL-SENSITIVE'),
  lists: fc.uniqueArray(list, { selector: ({ name }) => name }),
  files: fc.uniqueArray(file, { selector: ({ library, path }) => `${library}/${path}` }),
});

const fixed: Backup = {
  madeAt: '2027-05-14T09:30:00.000Z',
  productVersion: '0.1.0',
  schemaVersion: 1,
  hub: 'Northshire',
  highestMarking: 'OFFICIAL',
  lists: [
    {
      name: 'asks',
      unreadable: 0,
      rows: ['=HYPERLINK("http://x")', '@SUM(1)', '-1', 'plain'].map((title, index) => ({
        cells: { RecordKey: `ask-${index}`, Title: title, InTheWay: ['law', 'money'], Withdrawn: false },
        id: String(index),
        created: { at: '2027-01-01T00:00:00Z', by: { oid: null, name: '+Sam', mail: null } },
        modified: { at: '2027-01-01T00:00:00Z', by: { oid: null, name: 'Sam', mail: null } },
      })),
    },
  ],
  files: [{ library: 'Content', path: 'a.json', bytes: strToU8('{}') }],
};

/** The zip with one of its files replaced (or taken out). */
async function tampered(name: string, change: (text: string) => string | null): Promise<Uint8Array> {
  const parts = unzipSync(await packBackup(fixed));
  const text = change(strFromU8(parts[name] ?? new Uint8Array()));
  if (text === null) delete parts[name];
  else parts[name] = strToU8(text);
  return zipSync(parts);
}

async function problemOf(zip: Uint8Array): Promise<unknown> {
  return unpackBackup(zip).then(
    () => null,
    (thrown: unknown) => (thrown instanceof BadBackup ? thrown.problem : thrown),
  );
}

describe('The file of a copy', () => {
  test('[BK1] what is packed is unpacked the same, whatever the words, names and bytes', async () => {
    await fc.assert(
      fc.asyncProperty(backup, async (one) => {
        expect(await unpackBackup(await packBackup(one))).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });

  test('[BK2] a list stands in it twice: one row a line for machines, a table for people', async () => {
    const parts = unzipSync(await packBackup(fixed));
    const json = strFromU8(parts['lists/asks.json'] ?? new Uint8Array());
    expect(json.split('\n').filter((line) => line.includes('RecordKey'))).toHaveLength(4);
    const table = parts['lists/asks.csv'] ?? new Uint8Array();
    const csv = strFromU8(table);
    // Without this mark Excel garbles accents.
    expect([...table.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.startsWith('RecordKey,')).toBe(true);
    expect(csv).toContain('law; money');
  });

  test('[BK3] no cell of a table begins as a formula would', async () => {
    const parts = unzipSync(await packBackup(fixed));
    const csv = strFromU8(parts['lists/asks.csv'] ?? new Uint8Array());
    expect(csv).toContain('"\'=HYPERLINK(""http://x"")"');
    expect(csv.split(/[,\r\n]+/).filter((each) => /^"?[=+@\t]/.test(each))).toEqual([]);
  });

  test.each([
    ['words', strToU8('Minutes of the meeting')],
    ['a foreign zip', zipSync({ 'word/document.xml': strToU8('<x/>') })],
    ['a foreign manifest', zipSync({ 'manifest.json': strToU8('{"manifestVersion":"1.25"}') })],
    ['nothing', new Uint8Array()],
  ])('[BK4] %s is not a copy', async (_what, zip) => {
    expect(await problemOf(zip)).toEqual({ kind: 'notACopy' });
  });

  test('[BK4] a copy cut short is not read', async () => {
    const zip = await packBackup(fixed);
    for (const part of [0.3, 0.7, 0.99])
      expect(await problemOf(zip.slice(0, Math.floor(zip.length * part)))).toEqual({ kind: 'notACopy' });
  });

  test('[BK4] one changed or missing file is named, and nothing is returned', async () => {
    const name = 'lists/asks.json';
    const damaged = { kind: 'damaged', name };
    expect(await problemOf(await tampered(name, (text) => text.replace('plain', 'plane')))).toEqual(damaged);
    expect(await problemOf(await tampered(name, () => null))).toEqual(damaged);
    expect(await problemOf(await tampered('files/Content/a.json', () => '[]'))).toEqual({
      kind: 'damaged',
      name: 'files/Content/a.json',
    });
  });

  test('[BK4] a manifest that leads outside its library is refused', async () => {
    const zip = await packBackup({
      ...fixed,
      files: [{ library: 'Content', path: '../x', bytes: strToU8('x') }],
    });
    expect(await problemOf(zip)).toEqual({ kind: 'damaged', name: 'files/Content/../x' });
  });

  test.each(['"format": 1', '"schemaVersion": 1'])(
    '[BK5] a copy of a newer version is told: %s',
    async (line) => {
      const zip = await tampered('manifest.json', (text) => text.replace(line, line.replace('1', '99')));
      expect(await problemOf(zip)).toEqual({ kind: 'newer', made: '0.1.0' });
    },
  );
});
