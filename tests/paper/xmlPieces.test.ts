import fc from 'fast-check';
import { readXml } from '../../src/paper/sheets/readXml.ts';
import { xmlPieces } from '../../src/paper/sheets/xmlPieces.ts';

/** What a listener hears of the elements in the list, in order. */
function heard(pieces: Iterable<string>): string[] {
  const said: string[] = [];
  for (const piece of pieces)
    readXml(piece, { open: (name) => name === 'c' && said.push(name), text: (text) => said.push(text) });
  return said;
}

const row = (text: string) => `<row><c>${text}</c></row>`;
const file = (inside: string) => `<w><a/><sheetData>${inside}</sheetData><links/></w>`;

test('[PA18] a long sheet is read piece by piece, and each row once', () => {
  const long = fc.integer({ min: 30_000, max: 90_000 }).map((length) => row('x'.repeat(length)));
  fc.assert(
    fc.property(fc.array(long, { maxLength: 12 }), (rows) => {
      const xml = file(rows.join(''));
      const pieces = [...xmlPieces(xml, 'sheetData', 'row')];
      expect(heard(pieces)).toEqual(heard([xml]));
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(260_000);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['a short one', row('few')],
  ['one with a remark', `<!-- </row> -->${row('x'.repeat(200_000))}`],
  ['one with unread text', `<row><c><![CDATA[</row>]]></c></row>${row('x'.repeat(200_000))}`],
  ['one without such a list', ''],
])('%s stays whole', (_what, inside) => {
  const xml = inside === '' ? `<w>${row('x'.repeat(200_000))}</w>` : file(inside);
  expect([...xmlPieces(xml, 'sheetData', 'row')]).toEqual([xml]);
});
