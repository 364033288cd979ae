import fc from 'fast-check';
import { parseCsv } from '../../src/paper/sheets/parseCsv.ts';
import { readPasted } from '../../src/paper/sheets/readPasted.ts';
import { readSheets } from '../../src/paper/sheets/readSheets.ts';
import { mustRead } from './tables.ts';

const rowsOf = (bytes: Uint8Array) => mustRead(readSheets(bytes, 'register.csv')).sheets[0]?.rows;
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('CSV', () => {
  test('[PA16] UTF-8 with and without BOM, UTF-16, and Windows-1252 where the bytes are no UTF-8', () => {
    const expected = [['Réf', '£5 – “ok”']];
    expect(rowsOf(utf8('\uFEFFRéf,£5 – “ok”'))).toEqual(expected);
    expect(rowsOf(utf8('Réf,£5 – “ok”'))).toEqual(expected);
    const ansi = [0x52, 0xe9, 0x66, 0x2c, 0xa3, 0x35, 0x20, 0x96, 0x20, 0x93, 0x6f, 0x6b, 0x94];
    expect(rowsOf(Uint8Array.from(ansi))).toEqual(expected);
    const wide = [...'Réf,£5'].flatMap((character) => [character.charCodeAt(0), 0]);
    expect(rowsOf(Uint8Array.from([0xff, 0xfe, ...wide]))).toEqual([['Réf', '£5']]);
  });

  test('[PA16] comma, semicolon, tab, bar and what Excel says by sep=, by the rows that agree', () => {
    expect(parseCsv('a,b\nc;x,d')).toEqual([
      ['a', 'b'],
      ['c;x', 'd'],
    ]);
    expect(parseCsv('Title\n1;one, two\n2;one, two, three')).toEqual([
      ['Title'],
      ['1', 'one, two'],
      ['2', 'one, two, three'],
    ]);
    expect(parseCsv('a\tb, c\nd\te')).toEqual([
      ['a', 'b, c'],
      ['d', 'e'],
    ]);
    expect(parseCsv('a|b\nc|d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(parseCsv('sep=;\r\na;b')).toEqual([['a', 'b']]);
    expect(parseCsv('one column\nonly')).toEqual([['one column'], ['only']]);
  });

  test('[PA16] quotes: row breaks and doubled quotes inside, stray and unclosed ones lose nothing', () => {
    expect(parseCsv('"a\r\nb","say ""hi""",c\rd,e\n')).toEqual([
      ['a\r\nb', 'say "hi"', 'c'],
      ['d', 'e'],
    ]);
    expect(parseCsv('5" pipe,"ok" then,x')).toEqual([['5" pipe', '"ok" then', 'x']]);
    expect(parseCsv('"never closed,b\nc,d\n"x,y')).toEqual([
      ['"never closed', 'b'],
      ['c', 'd'],
      ['"x', 'y'],
    ]);
    expect(parseCsv('a,,\n\nb')).toEqual([['a', '', ''], [''], ['b']]);
  });

  test('[PA16] as other programs write it: a first line of SharePoint, blanks before quotes, the Mac’s rows and letters', () => {
    const schema = 'ListSchema={"schemaXmlList":["<Field Name=\\"a, b\\" />"],"x":1}';
    expect(parseCsv(`${schema}\r\n"Action","Owner"\r\n"Do it, now","Head"\r\n`)).toEqual([
      [schema],
      ['Action', 'Owner'],
      ['Do it, now', 'Head'],
    ]);
    expect(parseCsv('a, "b, ""c""" ,d\nsay, "no" loud,"x"')).toEqual([
      ['a', 'b, "c"', 'd'],
      ['say', ' "no" loud', 'x'],
    ]);
    expect(parseCsv('"sep=;"\r\na;b')).toEqual([['a', 'b']]);
    const mac = [...'Réf;b\rc;d\r'].map((character) => (character === 'é' ? 0x8e : character.charCodeAt(0)));
    expect(rowsOf(Uint8Array.from(mac))).toEqual([
      ['Réf', 'b'],
      ['c', 'd'],
    ]);
  });

  test('[PA18] a long text of unclosed quotes is read in a moment', () => {
    const text = '"a,'.repeat(200_000);
    const started = performance.now();
    expect(parseCsv(text)[0]?.length).toBeGreaterThan(100_000);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test('[PA16] UTF-16 without a mark is known by its zeros, and a stray zero in a long text is left out', () => {
    const text = 'Ref;Action\r\nZ-1;Überprüfung – £5\r\n';
    for (const isLittle of [true, false]) {
      const bytes = new Uint8Array(text.length * 2);
      const view = new DataView(bytes.buffer);
      [...text].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), isLittle));
      expect(rowsOf(bytes)?.[1]).toEqual(['Z-1', 'Überprüfung – £5']);
    }
    const old = `Ref,Action\nZ-1,An action${' of many words'.repeat(10)}\u0000\n`;
    expect(rowsOf(utf8(old))?.[1]?.[0]).toBe('Z-1');
    const refused = readSheets(Uint8Array.from([1, 2, 0, 3, 0, 0, 7, 65, 66, 0]), 'a.bin');
    expect(refused).toEqual({ refusal: 'notASheet', name: 'a.bin' });
  });

  test('[PA4] the apostrophe of a guarded cell goes, another stays', () => {
    expect(rowsOf(utf8("'=1,'plain,''+x,'"))).toEqual([['=1', "'plain", "'+x", "'"]]);
  });

  test.each([
    '<div>',
    '<style>td { color: red }</style>',
    '\uFEFF<!-- report --><html><body>',
    '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body>',
  ])('[PA14] a table of a web page that begins with %s', (start) => {
    expect(rowsOf(utf8(`${start}<table><tr><td>a</td><td>b, c</td></tr></table>`))).toEqual([['a', 'b, c']]);
  });

  test('[PA14] a web page called .xls is read as its table', () => {
    expect(rowsOf(utf8('<html><body><table><tr><th>Ref</th></tr><tr><td>1-4</td></tr></table>'))).toEqual([
      ['Ref'],
      ['1-4'],
    ]);
  });
});

describe('pasted cells', () => {
  const paste = (html: string | null, text = '') => mustRead(readPasted({ text, html }, 'Pasted')).sheets;

  test('[PA17] as Excel puts them: merged and hidden cells known, breaks kept, styles and comments ignored', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {a:b}</style></head><body>
<!--StartFragment--><table border=0><!--[if gte mso 9]><td>no</td><![endif]--><col width=64>
<tr height=20><td colspan=2 class=xl65 style='x:">"'>People
  &amp; culture</td><td>c</td></tr>
<tr style='display:none'><td rowspan=2>1<br>2</td><td><p>x</p><p>y</p></td><td>&nbsp;</td></tr>
<tr><td>b3</td></tr></table><!--EndFragment--></body></html>`;
    const [sheet] = paste(html);
    expect(sheet?.rows).toEqual([
      ['People & culture', null, 'c'],
      ['1\n2', 'x\ny'],
      [null, 'b3'],
    ]);
    expect(sheet?.merged).toEqual([
      { fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 1 },
      { fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 0 },
    ]);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([1]);
  });

  test('[PA17] a table inside a cell is words of the cell; a script is nothing', () => {
    const [sheet, ...others] = paste(
      '<table><tr><td>a<table><tr><td>b</td></tr></table></td><td><script>alert(1)</script>c</td></tr></table>',
    );
    expect(sheet?.rows).toEqual([['a b', 'c']]);
    expect(others).toEqual([]);
  });

  test('[PA17] a table that only lays a mail out is looked into; addresses behind words are kept', () => {
    const inner =
      '<tr><th>Ref</th><th>Action</th></tr><tr><td>Z-1</td><td><a href="https://x.example/a?b&amp;c">See</a></td></tr>';
    const [sheet, ...others] = paste(
      `<table><tr><td>Hello</td></tr><tr><td><table><tr><td><table>${inner}</table></td></tr></table></td></tr></table>`,
    );
    expect(sheet?.rows).toEqual([
      ['Ref', 'Action'],
      ['Z-1', 'See'],
    ]);
    expect([...(sheet?.links ?? [])]).toEqual([['1:1', 'https://x.example/a?b&c']]);
    expect(others).toEqual([]);
  });

  test('[PA17] without a table the text is read, by tabs where there are any', () => {
    expect(paste('<p>no table</p>', 'Ref\tAction\r\n1-4\t"two\nlines, here"\r\n')[0]?.rows).toEqual([
      ['Ref', 'Action'],
      ['1-4', 'two\nlines, here'],
    ]);
    expect(readPasted({ text: ' '.trim(), html: null }, 'Pasted')).toEqual({
      refusal: 'noRows',
      name: 'Pasted',
    });
  });

  test('[PA17] [PA18] no markup and no text end in an exception, and none takes long', () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td colspan="9999999">',
      '<td rowspan=99999>',
      '</td>',
      '<!--',
      '-->',
      '<a "',
      "'",
      '>',
      '&#0;',
      '&#x110000;',
      '<',
      'words',
      '\t',
      '"',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(readPasted({ text: pieces.join(''), html: pieces.join('') }, 'Pasted')).toBeDefined();
      }),
      { numRuns: 500 },
    );
    const started = performance.now();
    paste(`<table><tr><td>${'<a "'.repeat(20_000)}<!${'<'.repeat(20_000)}</td></tr></table>`, 'a');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
