import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readSheets } from '../../src/paper/sheets/readSheets.ts';
import { tableToPaper } from '../../src/paper/tableToPaper.ts';
import { paperToWord } from '../../src/paper/word/paperToWord.ts';
import { foreignXlsx } from './foreignXlsx.ts';
import { registerTable } from './tables.ts';

const utf16 = (words: string) => [...words].flatMap((character) => [character.charCodeAt(0), 0]);
const compound = (stream: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0), ...utf16(stream)]);
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, words]) => [path, strToU8(words)])));

const refused: [string, Uint8Array, string][] = [
  ['nothing', new Uint8Array(), 'empty'],
  ['over 20 MB', new Uint8Array(20_000_001), 'tooBig'],
  ['old Excel', compound('Workbook'), 'oldExcel'],
  ['a password', compound('EncryptedPackage'), 'encrypted'],
  ['old Word', compound('WordDocument'), 'wordFile'],
  ['old PowerPoint', compound('PowerPoint Document'), 'powerPointFile'],
  ['RTF', strToU8('{\\rtf1 text}'), 'wordFile'],
  ['PDF', strToU8('%PDF-1.7'), 'pdf'],
  ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]), 'picture'],
  ['JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
  ['HEIC', Uint8Array.from([0, 0, 0, 24, ...strToU8('ftypheic')]), 'picture'],
  ['PowerPoint', zip({ 'ppt/presentation.xml': '<a/>' }), 'powerPointFile'],
  [
    'OpenDocument',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'openDocument',
  ],
  [
    'binary Excel',
    zip({
      'xl/workbook.bin': 'x',
      'xl/_rels/workbook.bin.rels': '<Relationships/>',
      '_rels/.rels': '<Relationships/>',
    }),
    'binaryWorkbook',
  ],
  ['another zip', zip({ 'photos/a.txt': 'x' }), 'zipWithoutSheets'],
  ['an empty zip', zip({}), 'zipWithoutSheets'],
  ['half a zip', foreignXlsx({ sheets: [{ name: 'a', inside: '' }] }).slice(0, 300), 'damaged'],
  [
    'broken markup',
    foreignXlsx({ sheets: [{ name: 'a', inside: '<sheetData><row></sheetData>' }] }),
    'damaged',
  ],
  ['a workbook without a value', foreignXlsx({ sheets: [{ name: 'a', inside: '<sheetData/>' }] }), 'noRows'],
  ['a text without a word', strToU8('\uFEFF\r\n , , \r\n'.replaceAll(' ', '')), 'noRows'],
  ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), 'notASheet'],
  ['Excel 2003 XML', strToU8('<?xml version="1.0"?><Workbook/>'), 'notASheet'],
];

test.each(refused)('[PA18] %s is refused in words, whatever it is called', (_what, bytes, refusal) => {
  expect(readSheets(bytes, 'register.xlsx')).toEqual({ refusal, name: 'register.xlsx' });
});

test('[PA18] a Word document called .xlsx is a Word document', async () => {
  const bytes = await paperToWord(tableToPaper(registerTable));
  expect(readSheets(bytes, 'register.xlsx')).toMatchObject({ refusal: 'wordFile' });
});

test('[PA18] a small file that unpacks to hundreds of megabytes is not unpacked', () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(160_000_000) }, { level: 9 });
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(readSheets(bomb, 'register.xlsx')).toMatchObject({ refusal: 'unpacksTooBig' });
});

test('[PA18] no bytes end in an exception', () => {
  const start = fc.constantFrom<number[]>(
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0xef, 0xbb, 0xbf],
  );
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 300 }), (head, rest) => {
      expect(readSheets(Uint8Array.from([...head, ...rest]), 'any')).toBeDefined();
    }),
    { numRuns: 1000 },
  );
});
