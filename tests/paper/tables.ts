import fc from 'fast-check';
import type { Cell, Table } from '../../src/paper/table.ts';
import type { Refusal, Value, Workbook } from '../../src/paper/workbook.ts';
import { isRefused } from '../../src/paper/workbook.ts';

/** A table of two rows with every kind of cell. */
export const registerTable: Table = {
  title: 'Actions of the People committee',
  marking: 'OFFICIAL-SENSITIVE',
  asOf: 'as of 14 May 2027, 21:42',
  about: 'Workstream 1, open actions',
  sheetNote: 'Change the white cells and send the sheet back.',
  columns: [
    { key: 'id', title: 'Id', isHidden: true },
    { key: 'ref', title: 'Ref', kind: 'link', width: 8 },
    { key: 'title', title: 'Action', width: 50 },
    { key: 'owner', title: 'Owner', kind: 'person' },
    { key: 'state', title: 'State', choices: ['Not started', 'In progress', 'Embedded'] },
    { key: 'due', title: 'Due', kind: 'day' },
    { key: 'slips', title: 'Slips', kind: 'number' },
  ],
  rows: [
    [
      'a-1',
      { link: 'https://hub.example/#/actions/1-4', text: '1-4' },
      'Publish the ethnicity pay gap',
      { person: 'Priya Shah', post: 'Head of People' },
      'In progress',
      { day: '2027-06-30' },
      -2,
    ],
    ['a-2', '1-5', '=HYPERLINK("https://evil.example")', null, null, null, null],
  ],
};

/** A table of one sort of column from a grid. */
export function gridTable(rows: readonly (readonly Cell[])[], title = 'Grid'): Table {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, at) => ({ key: `c${at}`, title: `Column ${at}` }));
  return { title, marking: 'OFFICIAL', asOf: 'as of 14 May 2027, 21:42', columns, rows };
}

/** Words as people and machines leave them in cells. */
const nastyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    '+44 20 7946 0000',
    '-5',
    '@SUM(A1)',
    '\t=cmd',
    '\r\nx',
    '＝1',
    '_x000D_',
    '_x_x0041_',
    ' lead',
    'a\nb',
    'a\r\nb',
    'quote " in',
    '"',
    '""',
    'semi;colon',
    'sep=;',
    '👩🏽‍⚖️ emoji',
    'مرحبا بالعالم',
    '<b>bold</b> &amp;',
    'zero\u200Bwidth',
    '\u0007bell',
    'x'.repeat(32_767),
  ),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', "'", '=', ' ', 'a', '|'),
    maxLength: 12,
  }),
);

const day = fc
  .date({ min: new Date('1900-03-02'), max: new Date('9999-12-30'), noInvalidDate: true })
  .map((date) => ({ day: date.toISOString().slice(0, 10) as `${number}-${number}-${number}` }));

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

/** Any grid of cells. */
export const anyGrid = fc.array(
  fc.array(fc.oneof(nastyWords, number, day, fc.constant(null)), { maxLength: 5 }),
  {
    maxLength: 6,
  },
);

/** A file that must have been read. */
export function mustRead(read: Workbook | Refusal): Workbook {
  if (isRefused(read)) throw new Error(`refused: ${read.refusal}`);
  return read;
}

/** Rows without the nothing at their ends, as a reader gives them. */
export function trimmed(rows: readonly (readonly Value[])[]): Value[][] {
  return rows.map((row) => {
    const cells = row.map((cell) => (cell === '' ? null : cell));
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  });
}
