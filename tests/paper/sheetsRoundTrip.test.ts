import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseCsv } from '../../src/paper/sheets/parseCsv.ts';
import { readSheets } from '../../src/paper/sheets/readSheets.ts';
import { tableToXlsx } from '../../src/paper/sheets/tableToXlsx.ts';
import { cellToText } from '../../src/paper/table.ts';
import type { Cell } from '../../src/paper/table.ts';
import { tableToCsv } from '../../src/paper/tableToCsv.ts';
import type { Value } from '../../src/paper/workbook.ts';
import { anyGrid, gridTable, mustRead, registerTable, trimmed } from './tables.ts';

function part(bytes: Uint8Array, path: string): string {
  const found = unzipSync(bytes)[path];
  if (!found) throw new Error(`no ${path}`);
  return strFromU8(found);
}

/** What a cell must come back as from a workbook: half a pair and the two that are no characters cannot be held. */
function fromXlsx(cell: Cell): Value {
  return typeof cell === 'string' ? cell.replace(/\p{Surrogate}/gu, '\uFFFD') : (cell as Value);
}

const below = (rows: readonly (readonly Value[])[], head: number) => rows.slice(head + 1);

describe('a workbook', () => {
  const bytes = tableToXlsx(registerTable);

  test('[PA2] [PA6] [PA7] comes back as it went out: days, numbers, text that looks like a formula, links', () => {
    const [sheet] = mustRead(readSheets(bytes, 'register.xlsx')).sheets;
    expect(sheet?.headRow).toBe(4);
    expect(sheet?.rows.slice(0, 4)).toEqual([
      [null, 'OFFICIAL-SENSITIVE'],
      [null, 'Actions of the People committee, as of 14 May 2027, 21:42'],
      [null, 'Workstream 1, open actions'],
      [null, 'Change the white cells and send the sheet back.'],
    ]);
    expect(sheet?.rows[4]).toEqual(registerTable.columns.map(({ title }) => title));
    expect(below(sheet?.rows ?? [], 4)).toEqual([
      ['a-1', '1-4', 'Publish the ethnicity pay gap', 'Priya Shah', 'In progress', { day: '2027-06-30' }, -2],
      ['a-2', '1-5', '=HYPERLINK("https://evil.example")'],
    ]);
    expect(sheet?.links.get('5:1')).toBe('https://hub.example/#/actions/1-4');
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([0]);
    expect(sheet?.notes.formulas).toBe(0);
  });

  test('[PA6] [PA8] [PA9] freezes the head, repeats it in print, carries the marking, offers the choices, hides the ids', () => {
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A5:G7"/>');
    expect(sheet).toMatch(
      /<dataValidation type="list"[^>]* sqref="E6:E207"><formula1>&quot;Not started,In progress,Embedded&quot;/,
    );
    expect(sheet).toMatch(/<col [^>]*min="1" max="1"[^>]*hidden="1"/);
    expect(sheet).toMatch(/<oddHeader>.*OFFICIAL-SENSITIVE.*as of 14 May 2027, 21:42<\/oddHeader>/);
    expect(sheet).toMatch(/<oddFooter>.*OFFICIAL-SENSITIVE.*page &amp;P of &amp;N<\/oddFooter>/);
    expect(sheet).not.toContain('<f>');
    expect(part(bytes, 'xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  });

  test('[PA8] choices with commas stand on a hidden sheet', () => {
    const choices = ['Agreed, with changed wording', 'Not ours'];
    const table = { ...gridTable([['Not ours']]), columns: [{ key: 'a', title: 'Agreement', choices }] };
    const written = tableToXlsx(table);
    expect(part(written, 'xl/worksheets/sheet1.xml')).toContain("<formula1>'Choices'!$A$1:$A$2</formula1>");
    const [, hidden] = mustRead(readSheets(written, 'a.xlsx')).sheets;
    expect(hidden).toMatchObject({ isHidden: true, rows: [['Agreed, with changed wording'], ['Not ours']] });
  });

  test('[PA2] a link that leads anywhere but to a web page or a mailbox is words', () => {
    const written = tableToXlsx(gridTable([[{ link: 'javascript:alert(1)', text: 'press' }]]));
    expect(Object.keys(unzipSync(written)).filter((path) => path.includes('worksheets/_rels'))).toEqual([]);
  });

  test('[PA6] several tables are a sheet each, with names that Excel takes', () => {
    const names = ['People / culture: [all]', 'people   culture   all', "'History'", '', 'x'.repeat(50)];
    const written = tableToXlsx(names.map((title) => gridTable([['a']], title)));
    const read = mustRead(readSheets(written, 'a.xlsx')).sheets.map(({ name }) => name);
    expect(read).toEqual([
      'People culture all',
      'people culture all 2',
      'History 2',
      'Sheet 4',
      'x'.repeat(31),
    ]);
  });

  test('[PA3] where a cell is full its text says so', () => {
    const written = tableToXlsx(gridTable([['y'.repeat(40_000)]]));
    const cell = mustRead(readSheets(written, 'a.xlsx')).sheets[0]?.rows[3]?.[0];
    expect(cell).toHaveLength(32_767);
    expect(cell).toMatch(/y \[…\]$/);
  });

  test('[PA3] any grid of cells comes back equal', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const [sheet] = mustRead(readSheets(tableToXlsx(gridTable(grid)), 'grid.xlsx')).sheets;
        const expected = trimmed(grid.map((row) => row.map(fromXlsx)));
        while (expected.at(-1)?.length === 0) expected.pop();
        expect(trimmed(below(sheet?.rows ?? [], sheet?.headRow ?? 0))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a CSV', () => {
  test('[PA4] the character U+0000 would make it no text file: it is left out, before what would be worked out is guarded', () => {
    const [sheet] = mustRead(readSheets(tableToCsv(gridTable([['a\0b', '\0=1+1']])), 'grid.csv')).sheets;
    expect(sheet?.rows[1]?.slice(0, 2)).toEqual(['ab', '=1+1']);
  });

  test('[PA4] [PA5] has a BOM, names first, an apostrophe before what would be worked out, marking and time at the end', () => {
    const bytes = tableToCsv(registerTable);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines[0]).toBe('Id,Ref,Action,Owner,State,Due,Slips,Marking of this export,True as of');
    expect(lines[1]).toBe(
      'a-1,1-4,Publish the ethnicity pay gap,Priya Shah,In progress,2027-06-30,-2,OFFICIAL-SENSITIVE,"as of 14 May 2027, 21:42"',
    );
    expect(lines[2]).toContain('"\'=HYPERLINK(""https://evil.example"")"');
  });

  test('[PA4] any grid of cells comes back with the same words', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const table = gridTable(grid);
        const [sheet] = mustRead(readSheets(tableToCsv(table), 'grid.csv')).sheets;
        const rows = below(sheet?.rows ?? [], 0).map((row) => row.slice(0, table.columns.length));
        const expected = grid.map((row) =>
          row.map((cell) =>
            cellToText(cell)
              .replaceAll('\0', '')
              .replace(/\p{Surrogate}/gu, '\uFFFD'),
          ),
        );
        expect(trimmed(rows)).toEqual(trimmed(expected));
      }),
      { numRuns: 500 },
    );
  });

  test('[PA2] no cell of any grid starts as a formula', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const words = grid.map((row) => row.filter((cell) => typeof cell === 'string'));
        const cells = parseCsv(new TextDecoder().decode(tableToCsv(gridTable(words)))).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      }),
    );
  });
});
