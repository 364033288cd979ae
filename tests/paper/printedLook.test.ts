import { strFromU8, unzipSync } from 'fflate';
import type { Paper } from '../../src/paper/paper.ts';
import { tableToXlsx } from '../../src/paper/sheets/tableToXlsx.ts';
import { tableToHtml } from '../../src/paper/tableToHtml.ts';
import { tableToPaper } from '../../src/paper/tableToPaper.ts';
import { paperToWord } from '../../src/paper/word/paperToWord.ts';
import { gridTable, registerTable } from './tables.ts';

async function wordBody(paper: Paper): Promise<string> {
  return partOf(await paperToWord(paper), 'word/document.xml');
}

function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

const upright = gridTable([['a', 'b', 'c']]);
const columnsOf = (count: number, width: number) => ({
  ...upright,
  columns: Array.from({ length: count }, (_, at) => ({ key: `c${at}`, title: `Column ${at}`, width })),
});

test('[P12] every program can lay a table out: its grid is as wide as the text, and so are its cells', async () => {
  for (const [table, width] of [
    [upright, 9638],
    [registerTable, 14570],
  ] as const) {
    const body = await wordBody(tableToPaper(table));
    const grid = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, size]) => Number(size));
    expect(grid).toHaveLength(table.columns.filter(({ isHidden }) => !isHidden).length);
    expect(Math.abs(grid.reduce((sum, size) => sum + size, 0) - width)).toBeLessThan(10);
    expect(body).toContain('<w:tblLayout w:type="fixed"/>');
    expect(body).not.toContain('w:type="pct"');
    const cells = [...body.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].map(([, size]) => Number(size));
    expect(cells.slice(0, grid.length)).toEqual(grid);
  }
});

test('[P10] [P12] a table that wants the room lies across the page, in Word and on a printed web page', async () => {
  const page = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  expect(await wordBody(tableToPaper(registerTable))).toMatch(
    /<w:pgSz w:w="168\d\d" w:h="119\d\d" w:orient="landscape"/,
  );
  expect(await wordBody(tableToPaper(upright))).toMatch(/<w:pgSz w:w="119\d\d" w:h="168\d\d"/);
  expect(page(tableToHtml(registerTable))).toContain('size: A4 landscape');
  expect(page(tableToHtml(upright))).not.toContain('landscape');
});

test('[P12] a table too wide for any page becomes a heading a row, with what is said under it', () => {
  const table = {
    ...columnsOf(12, 14),
    rows: [
      [
        'Stay conversations',
        { day: '2027-06-04' } as const,
        null,
        { link: 'https://a.example', text: 'more' },
      ],
    ],
  };
  expect(tableToPaper(table).blocks).toEqual([
    { kind: 'heading', level: 1, text: 'Stay conversations' },
    {
      ...{ kind: 'paragraph', isNumbered: false },
      words: [{ text: 'Column 1:', isStrong: true }, ' ', '4 June 2027'],
    },
    {
      ...{ kind: 'paragraph', isNumbered: false },
      words: [{ text: 'Column 3:', isStrong: true }, ' ', { text: 'more', link: 'https://a.example' }],
    },
  ]);
  expect(tableToPaper({ ...columnsOf(8, 50), rows: [] }).blocks).toEqual([]);
});

test('[P12] rules to write on do not run together, and nothing after a table can fill a page', async () => {
  const body = await wordBody({
    ...upright,
    blocks: [
      { kind: 'blank', label: 'Signed', lines: 2 },
      { kind: 'table', table: upright },
    ],
  });
  expect(body.match(/<w:between /g)).toHaveLength(2);
  expect(body).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"\/><\/w:pPr><\/w:p>/);
});

test('[P7] the longest day fits its column, and what is typed into an empty cell looks like the others', () => {
  const sheet = partOf(tableToXlsx(registerTable), 'xl/worksheets/sheet1.xml');
  const cols = [...sheet.matchAll(/<col min="(\d+)" max="\d+" style="(\d+)" customWidth="1" width="(\d+)"/g)];
  const looks = new Map(cols.map(([, at, style, width]) => [Number(at), [Number(style), Number(width)]]));
  const dayColumn = registerTable.columns.findIndex(({ kind }) => kind === 'day') + 1;
  expect(looks.get(dayColumn)?.[1]).toBeGreaterThanOrEqual('30 September 2027'.length);
  expect(looks.get(dayColumn)?.[0]).toBe(3);
  expect(looks.get(3)?.[0]).toBe(1);
});

test('[P7] a row is as high as its wrapped text, and no higher than a sheet takes', () => {
  const words = 'Twelve words that one line of a column cannot hold, so they wrap.';
  const sheet = partOf(
    tableToXlsx(gridTable([['short'], [words], ['x'.repeat(30_000)]])),
    'xl/worksheets/sheet1.xml',
  );
  const heights = [...sheet.matchAll(/<row r="(\d+)"(?: ht="(\d+)")?>/g)].map(([, , height]) => height);
  expect(heights.slice(-3)).toEqual(['15', '45', '409']);
  expect(sheet).not.toContain('customHeight');
});
