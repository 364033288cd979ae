import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readSheets } from '../../src/paper/sheets/readSheets.ts';
import { formatKind, serialToDay } from '../../src/paper/sheets/serialDay.ts';
import { tableToXlsx } from '../../src/paper/sheets/tableToXlsx.ts';
import { foreignXlsx, sheetRelation } from './foreignXlsx.ts';
import { mustRead, registerTable } from './tables.ts';

const cells = (inside: string) => `<sheetData>${inside}</sheetData>`;
const read = (foreign: Parameters<typeof foreignXlsx>[0]) =>
  mustRead(readSheets(foreignXlsx(foreign), 'register.xlsx'));
const readOne = (inside: string, rest: object = {}) =>
  read({ sheets: [{ name: 'One', inside, ...rest }] }).sheets[0];

describe('values', () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="[$-809]dd\\ mmm\\ yyyy;@"/><numFmt numFmtId="171" formatCode="0.0 &quot;days&quot;"/></numFmts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"/></fill></fills>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="20"/><xf numFmtId="22"/><xf fillId="2"/></cellXfs>';

  test('[PA14] texts: shared, rich, with reading aids, in the cell, with spaces, escapes and numeric characters', () => {
    const strings =
      '<si><t>plain</t></si><si><r><rPr><b/></rPr><t>rich </t></r><r><t xml:space="preserve"> text</t></r></si>' +
      '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si><si><t>a_x000D_&#10;b &#x1F600; &amp;lt;</t></si>';
    const inside = cells(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>' +
        '<row><c t="inlineStr"><is><r><t>in </t></r><r><t>cell</t></r></is></c><c t="s"><v>99</v></c><c t="b"><v>1</v></c></row>',
    );
    const [sheet] = read({ sheets: [{ name: 'One', inside }], strings }).sheets;
    expect(sheet?.rows).toEqual([
      ['plain', 'rich  text', '課', 'a\r\nb 😀 &lt;'],
      ['in cell', null, true],
    ]);
  });

  test('[PA14] numbers are days by their format; times, durations and amounts are not', () => {
    const inside = cells(
      '<row r="1"><c s="1"><v>46177</v></c><c s="2"><v>46177.75</v></c><c s="3"><v>46177</v></c><c s="4"><v>0.604166666</v></c><c s="5"><v>46177.5</v></c><c><v>1.5E3</v></c><c s="1"><v>-4</v></c><c t="d"><v>2026-06-04T00:00:00</v></c></row>',
    );
    const rows = [
      [
        { day: '2026-06-04' },
        { day: '2026-06-04' },
        46177,
        '14:30',
        { day: '2026-06-04' },
        1500,
        -4,
        { day: '2026-06-04' },
      ],
    ];
    expect(read({ sheets: [{ name: 'One', inside }], styles }).sheets[0]?.rows).toEqual(rows);
    const in1904 = read({
      sheets: [{ name: 'One', inside }],
      styles,
      workbook: '<x:workbookPr date1904="1"/>',
    });
    expect(in1904.sheets[0]?.rows[0]?.[0]).toEqual({ day: '2030-06-05' });
  });

  test('[PA14] a formula is its last value, an error is empty, and both are counted', () => {
    const sheet = readOne(
      cells(
        '<row r="1"><c t="str"><f>HYPERLINK("https://evil.example")</f><v>press</v></c><c><f>1+1</f><v>2</v></c><c t="e"><f>A9</f><v>#REF!</v></c><c><f>B1</f></c></row>',
      ),
    );
    expect(sheet?.rows).toEqual([['press', 2]]);
    expect(sheet?.notes).toMatchObject({ formulas: 4, errors: 1 });
    expect(JSON.stringify(sheet)).not.toContain('HYPERLINK');
  });

  test('[PA15] colours and comments are seen and not read', () => {
    const comments = sheetRelation('c', 'comments', '../comments1.xml');
    const inside = cells('<row r="1"><c t="str" s="6"><v>red</v></c></row>');
    const [sheet] = read({ sheets: [{ name: 'One', inside, relations: comments }], styles }).sheets;
    expect(sheet?.notes).toMatchObject({ hasColours: true, hasComments: true });
    const [plain] = read({ sheets: [{ name: 'One', inside: inside.replace('s="6"', '') }], styles }).sheets;
    expect(plain?.notes).toMatchObject({ hasColours: false, hasComments: false });
  });
});

describe('places', () => {
  test('[PA15] rows and columns keep their place, blank ones stay, hidden ones are named', () => {
    const sheet = readOne(
      '<cols><col min="2" max="3" hidden="1"/></cols>' +
        cells(
          '<row r="2" hidden="1"><c r="C2"><v>1</v></c></row><row r="5" ht="0" customHeight="1"><c r="A5"><v>2</v></c></row><row r="9"/>',
        ),
    );
    expect(sheet?.rows).toEqual([[], [null, null, 1], [], [], [2]]);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([1, 4]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([1, 2]);
  });

  test('[PA15] merged cells, filters and the head of a table or filter are known', () => {
    const sheet = readOne(
      `${cells('<row r="1"><c r="A1"><v>1</v></c></row>')}<autoFilter ref="A3:C9"><filterColumn colId="1"/></autoFilter><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="nonsense"/></mergeCells>`,
    );
    expect(sheet?.merged).toEqual([{ fromRow: 0, toRow: 1, fromColumn: 0, toColumn: 2 }]);
    expect(sheet).toMatchObject({ headRow: 2, isFiltered: true });
    const [table] = read({
      sheets: [
        {
          name: 'One',
          inside: cells('<row r="1"><c r="A1"><v>1</v></c></row>'),
          relations: sheetRelation('t', 'table', '../tables/1.xml'),
        },
      ],
      more: { 'book/tables/1.xml': '<table ref="B4:D9"><autoFilter ref="B4:D9"/></table>' },
    }).sheets;
    expect(table?.headRow).toBe(3);
  });

  test('[PA15] hidden sheets and links come with the file; charts and pictures do not', () => {
    const workbook = read({
      sheets: [
        {
          name: 'Actions &amp; more',
          inside: `${cells('<row r="1"><c r="B1" t="str"><v>link</v></c></row>')}<hyperlinks><hyperlink ref="B1" r:id="l" location="place"/></hyperlinks>`,
          relations: sheetRelation('l', 'hyperlink', 'https://force.example/a?b=1&amp;c=2', 'External'),
        },
        { name: 'Lists', state: 'veryHidden', inside: cells('') },
      ],
    });
    expect(workbook.sheets.map(({ name, isHidden }) => ({ name, isHidden }))).toEqual([
      { name: 'Actions & more', isHidden: false },
      { name: 'Lists', isHidden: true },
    ]);
    expect(workbook.sheets[0]?.links.get('0:1')).toBe('https://force.example/a?b=1&c=2#place');
  });

  test('[PA19] a stray cell far away costs nothing but a note', () => {
    const sheet = readOne(
      cells(
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>',
      ),
    );
    expect(sheet?.rows).toEqual([[1]]);
    expect(sheet?.notes.isCut).toBe(true);
  });

  test('[PA14] paths with backslashes, blanks written as %20, and texts that no relation names', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relation = (id: string, kind: string, target: string) =>
      `<Relationships><Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
    const files = {
      '_rels\\.rels': relation('a', 'officeDocument', 'xl\\workbook.xml'),
      'xl\\workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="One" sheetId="1" r:id="b"/></sheets></workbook>`,
      'xl\\_rels\\workbook.xml.rels': relation('b', 'worksheet', 'worksheets/my%20sheet.xml'),
      'xl\\sharedStrings.xml': `<sst xmlns="${main}"><si><t>plain</t></si></sst>`,
      'xl\\worksheets\\my sheet.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
    };
    const bytes = zipSync(
      Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
    );
    expect(mustRead(readSheets(bytes, 'odd.xlsx')).sheets[0]?.rows).toEqual([['plain']]);
  });

  test('[PA14] macros are not read, and said to be there', () => {
    const workbook = read({
      sheets: [{ name: 'One', inside: cells('<row r="1"><c><v>1</v></c></row>') }],
      contentTypes:
        '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      more: { 'book/vbaProject.bin': 'code' },
    });
    expect(workbook.hasMacros).toBe(true);
  });
});

test('[PA14] number formats: what shows a day and what does not', () => {
  const days = [
    'dd/mm/yyyy',
    'mmm-yy',
    'd mmmm',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'yyyy"年"m"月"',
    'dd/mm/yyyy hh:mm',
  ];
  const others = [
    'General',
    '0.00',
    '#,##0 "days"',
    '[Red]0',
    '0.00E+00',
    '"d"0',
    '\\d0',
    '[h]:mm',
    '@',
    '_-* #,##0_-',
  ];
  expect(days.map(formatKind)).toEqual(days.map(() => 'day'));
  expect(others.map(formatKind).filter((kind) => kind === 'day')).toEqual([]);
  expect(formatKind('hh:mm:ss')).toBe('time');
});

test('[PA14] serial numbers: the day that never was, and the ends of the calendar', () => {
  expect(serialToDay(1, false)).toBe('1900-01-01');
  expect(serialToDay(59, false)).toBe('1900-02-28');
  expect(serialToDay(61, false)).toBe('1900-03-01');
  expect(serialToDay(2_958_465, false)).toBe('9999-12-31');
  expect(serialToDay(2_958_466, false)).toBeNull();
  expect(serialToDay(0, false)).toBeNull();
});

test('[PA18] no damage to a workbook ends in an exception', () => {
  const whole = tableToXlsx(registerTable);
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
      (length, changes) => {
        const broken = whole.slice(0, length < whole.length / 4 ? length : whole.length);
        for (const [at, byte] of changes) broken[at % Math.max(broken.length, 1)] = byte;
        expect(readSheets(broken, 'broken.xlsx')).toBeDefined();
      },
    ),
    { numRuns: 500 },
  );
});

test('[PA18] no markup inside a workbook ends in an exception', () => {
  const piece = fc.constantFrom(
    '<row r="2">',
    '<row>',
    '</row>',
    '<c r="A1" t="s">',
    '<c>',
    '</c>',
    '<v>',
    '</v>',
    '7',
    '<f>',
    '</f>',
    '<is>',
    '<t>',
    '&#xFFFFFFF;',
    '&bad;',
    '<',
    '"',
    '<mergeCell ref="A1:ZZZ9999999"/>',
    '<col min="1" max="9999999" hidden="1"/>',
    '<hyperlink ref="A1" r:id="none"/>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const bytes = foreignXlsx({ sheets: [{ name: 'One', inside: cells(pieces.join('')) }] });
      expect(readSheets(bytes, 'odd.xlsx')).toBeDefined();
    }),
    { numRuns: 300 },
  );
});
