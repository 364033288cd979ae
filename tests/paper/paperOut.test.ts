import { strFromU8, unzipSync } from 'fflate';
import type { Paper } from '../../src/paper/paper.ts';
import { paperToHtml } from '../../src/paper/paperToHtml.ts';
import { paperToText } from '../../src/paper/paperToText.ts';
import { tableForFoi } from '../../src/paper/tableForFoi.ts';
import { tableToHtml } from '../../src/paper/tableToHtml.ts';
import { tableToPaper } from '../../src/paper/tableToPaper.ts';
import { tableToText } from '../../src/paper/tableToText.ts';
import { paperToWord } from '../../src/paper/word/paperToWord.ts';
import { gridTable, registerTable } from './tables.ts';

const letter: Paper = {
  title: 'Actions for the People & Culture committee',
  marking: 'OFFICIAL-SENSITIVE',
  asOf: 'as of 14 May 2027, 21:42',
  blocks: [
    { kind: 'heading', level: 1, text: 'What we ask' },
    { kind: 'paragraph', words: 'First line\nsecond <line>' },
    {
      kind: 'paragraph',
      words: [
        { text: 'Strong', isStrong: true },
        ' and ',
        { text: '1-4', link: 'https://hub.example/#/actions/1-4' },
      ],
    },
    { kind: 'paragraph', words: 'Not counted', isNumbered: false },
    { kind: 'paragraph', words: [{ text: 'press', link: 'javascript:alert(1)' }] },
    { kind: 'list', items: ['one', 'two'] },
    {
      kind: 'table',
      table: { title: 'Open actions', columns: registerTable.columns, rows: registerTable.rows },
    },
    { kind: 'blank', label: 'Signed', lines: 2 },
    { kind: 'newPage' },
    { kind: 'heading', level: 2, text: 'Bell \u0007 and half \ud83d' },
  ],
};

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('Word', () => {
  let parts: Record<string, string>;
  beforeAll(async () => {
    const files = unzipSync(await paperToWord(letter));
    parts = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
  });
  const partsLike = (pattern: RegExp) =>
    Object.entries(parts).flatMap(([path, xml]) => (pattern.test(path) ? [xml] : []));

  test('[PA1] [PA12] the marking stands in header and footer, page x of y in the footer', () => {
    const [header = ''] = partsLike(/header\d+\.xml$/);
    const [footer = ''] = partsLike(/footer\d+\.xml$/);
    expect(header).toContain('OFFICIAL-SENSITIVE');
    expect(footer).toContain('OFFICIAL-SENSITIVE');
    expect(footer).toMatch(/page .*PAGE.* of .*NUMPAGES/s);
    expect(parts['word/document.xml']).toMatch(/<w:headerReference [^>]*\/><w:footerReference/);
  });

  test('[PA12] headings have styles, paragraphs are numbered through, table heads repeat, the language is English', () => {
    const body = parts['word/document.xml'] ?? '';
    expect(body).toContain('<w:pStyle w:val="Title"/>');
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body.match(/<w:numPr>/g)).toHaveLength(5);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(parts['word/styles.xml']).toContain('w:lang w:val="en-GB"');
    expect(parts['docProps/core.xml']).toContain('People &amp; Culture committee');
  });

  test('[PA2] [PA3] [PA9] links lead to web pages only, text stays text, hidden columns stay at home', () => {
    const body = parts['word/document.xml'] ?? '';
    const [relations = ''] = partsLike(/document\.xml\.rels$/);
    // Word keeps what stands after the hash beside the link.
    expect(relations).toContain('Target="https://hub.example/"');
    expect(body).toContain('w:anchor="/actions/1-4"');
    expect(relations).not.toContain('javascript');
    expect(body).toContain('second &lt;line&gt;');
    expect(body).toContain('Bell \uFFFD and half \uFFFD');
    expect(body).not.toContain('a-1');
    expect(body).toContain('30 June 2027');
  });
});

describe('a web page', () => {
  test('[PA10] has a language, a title, a caption, heads with scope and the marking head and foot, and no script', () => {
    const page = decode(tableToHtml({ ...registerTable, rows: [[null, '<script>alert(1)</script>', 'ok']] }));
    expect(page).toContain('<html lang="en-GB">');
    expect(page).toContain('<title>Actions of the People committee – OFFICIAL-SENSITIVE</title>');
    expect(page).toContain('<caption>Actions of the People committee</caption>');
    expect(page).toContain('<th scope="col">Ref</th>');
    expect(page).toContain('<th scope="row">&lt;script&gt;alert(1)&lt;/script&gt;</th>');
    expect(page.match(/class="marking">OFFICIAL-SENSITIVE</g)).toHaveLength(2);
    expect(page).toContain('@top-center { content: "OFFICIAL-SENSITIVE"');
    expect(page).toContain('content: "page " counter(page) " of " counter(pages)');
    expect(page).not.toContain('<script');
    expect(page).not.toContain('Id</th>');
  });

  test('[PA2] [PA10] a document numbers its paragraphs and follows no address but those of pages and mail', () => {
    const page = decode(paperToHtml(letter));
    expect(page).toContain(
      '<span class="number">2.</span><strong>Strong</strong> and <a href="https://hub.example/#/actions/1-4"',
    );
    expect(page).toContain('<p>Not counted</p>');
    expect(page).toContain('<span class="number">3.</span>press');
    expect(page).not.toContain('javascript:');
  });
});

describe('words', () => {
  test('[PA11] a row is a paragraph, empty cells are left out', () => {
    expect(tableToText(registerTable)).toBe(
      [
        'OFFICIAL-SENSITIVE\nActions of the People committee, as of 14 May 2027, 21:42\nWorkstream 1, open actions',
        'Ref: 1-4 (https://hub.example/#/actions/1-4)\nAction: Publish the ethnicity pay gap\nOwner: Priya Shah\nState: In progress\nDue: 30 June 2027\nSlips: -2',
        'Ref: 1-5\nAction: =HYPERLINK("https://evil.example")',
        'OFFICIAL-SENSITIVE',
      ].join('\n\n'),
    );
  });

  test('[PA11] a document keeps its numbers', () => {
    const text = paperToText(letter);
    expect(text).toContain(
      '2. Strong and 1-4 (https://hub.example/#/actions/1-4)\n\nNot counted\n\n3. press',
    );
    expect(text).toContain('- one\n- two');
  });
});

describe('for a request under freedom of information', () => {
  const words = { namedPerson: 'a named person', about: 'A marking does not decide release.' };
  const table = {
    ...gridTable([
      [
        { person: 'Priya Shah', post: 'Head of People' },
        'priya  shah told Ann Lee; Shahid did not',
        'secret',
      ],
      [{ person: 'Ann Lee', post: null }, 'Ann Leeds is another', 'left out'],
      [{ person: '', post: null }, null, null],
    ]),
    marking: 'OFFICIAL-SENSITIVE' as const,
  };
  const columns = table.columns.map((column, at) => ({ ...column, isHidden: at === 2 }));

  test('[PA13] posts stand for names, in texts too, as whole words; hidden columns go; the marking stays', () => {
    const prepared = tableForFoi({ ...table, columns }, [0, 2], words);
    expect(prepared.rows).toEqual([
      ['Head of People', 'Head of People told a named person; Shahid did not'],
      [null, null],
    ]);
    expect(prepared.columns).toHaveLength(2);
    expect(prepared.marking).toBe('OFFICIAL-SENSITIVE');
    expect(prepared.about).toBe(words.about);
  });

  test('[PA13] further names, such as those of leavers, are replaced too', () => {
    const prepared = tableForFoi(gridTable([['Ask José Díaz (ret.)']]), [0], words, [
      { person: 'José Díaz', post: 'Superintendent, Custody' },
    ]);
    expect(prepared.rows).toEqual([['Ask Superintendent, Custody (ret.)']]);
  });
});

test('[PA12] a table alone becomes a document with its words above it', () => {
  const paper = tableToPaper(registerTable, ['Please answer by 4 June 2027.']);
  expect(paper.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'table']);
  expect(paper).toMatchObject({ marking: 'OFFICIAL-SENSITIVE', title: registerTable.title });
});
