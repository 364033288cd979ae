import fc from 'fast-check';
import { zipSync } from 'fflate';
import { hashOfWords } from '../../src/data/hooks/usePackFiles.ts';
import type { AnswerRead } from '../../src/domain/peer/answer.ts';
import { longestAnswer } from '../../src/domain/peer/answer.ts';
import { answerColumns } from '../../src/domain/peer/answerSheet.ts';
import { answerLines } from '../../src/domain/peer/answerLines.ts';
import { levelOfLine } from '../../src/domain/peer/answerRows.ts';
import { withFiles } from '../../src/domain/peer/makePack.ts';
import type { PackFile } from '../../src/domain/peer/pack.ts';
import { packFormat } from '../../src/domain/peer/pack.ts';
import { levelChoice, noLevelChoice } from '../../src/domain/peer/readLevel.ts';
import { toText } from '../../src/domain/sheets/cellText.ts';
import { canonicalJson } from '../../src/domain/returnSnapshot.ts';
import { answerZip } from '../../src/features/matrix/peer/answerFiles.ts';
import { packForm, packPaper } from '../../src/features/matrix/peer/packPapers.ts';
import { packSheets } from '../../src/features/matrix/peer/packSheets.ts';
import { packZip } from '../../src/features/matrix/peer/packZip.ts';
import { openAnswer, openPack, openPasted } from '../../src/features/matrix/peer/peerFile.ts';
import type { PeerRefusal } from '../../src/features/matrix/peer/peerFile.ts';
import { answerOf } from '../../src/features/matrix/peer/reviewForm.ts';
import { paperToText } from '../../src/paper/paperToText.ts';
import { tableToXlsx } from '../../src/paper/sheets/tableToXlsx.ts';
import { paperToWord } from '../../src/paper/word/paperToWord.ts';
import { readZip } from '../../src/paper/readZip.ts';
import { aPack, edition, standards } from '../support/peerWorld.ts';

const bytesOf = (words: string) => new TextEncoder().encode(words);
const fileOf = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name);
const minutes = bytesOf('Minutes of the panel');
const contents = withFiles(aPack(), new Map([['e-file', { size: minutes.length, hash: 'h' }]]));
const by = { force: 'Southmoor Police', post: 'Head of Inclusion', forceKeys: ['southmoor'] };

async function aPackFile(): Promise<PackFile> {
  const hash = await hashOfWords(canonicalJson(contents));
  return { format: packFormat, version: 1, hash, contents };
}

async function refusalOf(opened: Promise<object>): Promise<string> {
  const read = (await opened) as PeerRefusal;
  return 'refusal' in read ? read.refusal : 'taken';
}

describe('the pack as a file', () => {
  test('[U4] holds the JSON, a page, a sheet, a form and the evidence; its name says the marking; it opens again', async () => {
    const pack = await aPackFile();
    const made = await packZip(pack, new Map([['e-file', minutes]]));
    expect(made.name).toBe('OFFICIAL Northshire Police asks Southmoor Police about standard 5 and 7.zip');
    const zip = readZip(made.bytes);
    if (typeof zip === 'string') throw new Error(zip);
    expect(zip.names).toEqual([
      ...['pack.json', 'To read.html', 'To fill in.xlsx', 'Form.docx', 'evidence/05-1 Panel minutes.docx'],
    ]);
    expect(zip.read('evidence/05-1 Panel minutes.docx', 1_000)).toEqual(minutes);
    expect(zip.read('evidence/05-1 Panel minutes.docx', 3)).toBeNull();
    const opened = await openPack(fileOf(made.bytes, made.name));
    expect(opened).toMatchObject({ pack: { hash: pack.hash, contents } });
  });

  test('[U4] every document has the marking, SAMPLE, what is asked, and what was left out', () => {
    for (const paper of [packPaper(contents), packForm({ hash: '', contents } as PackFile)]) {
      const words = paperToText(paper);
      for (const part of [
        'OFFICIAL',
        'SAMPLE',
        'Is the panel independent enough?',
        'The panel met six times.',
      ])
        expect(words).toContain(part);
      expect(words).toContain('1 item of evidence: marked higher than may leave');
      expect(words).not.toContain('Complaint 12');
    }
    expect(JSON.stringify(packSheets({ hash: '', contents } as PackFile))).not.toContain('Complaint 12');
  });

  test('[U6] changed by one letter it is refused', async () => {
    const pack = await aPackFile();
    const changed = { ...pack, contents: { ...contents, asked: 'Is it fine?' } };
    expect(await refusalOf(openPack(fileOf(bytesOf(canonicalJson(changed)), 'pack.json')))).toBe(
      'changedHash',
    );
    expect(await refusalOf(openPack(fileOf(bytesOf(canonicalJson(pack)), 'pack.json')))).toBe('taken');
  });
});

const words = fc
  .oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constant('=1+1\nA "b" <i>'),
  )
  .map((text) => toText(text))
  .filter((text) => text.length <= longestAnswer);
const level = fc.constantFrom(null, 1, 2, 3);
const answered = fc.record({ level, reasons: words, goodPractice: words, questions: words });

describe('pack to sheet to answer to rows', () => {
  const around = {
    ...{ packKey: 'pack-1', asked: contents.standards, now: contents.standards, standards, peer: [] },
    ...{ levels: edition.levels, today: '2027-05-20' as const, wroteIt: new Set<string>() },
    inRow: (reasons: string) => reasons,
  };
  const to = {
    ...{ packKey: 'pack-1', forceKey: 'northshire', cycleKey: '2027', saidBy: by.force, postKey: null },
    ...{ day: '2027-05-18' as const, today: '2027-05-20' as const, marking: 'OFFICIAL' as const },
    ...{ leadPostKey: null, inRow: around.inRow, askTitle: () => '' },
  };

  test('[U9] [U10] [U14] every word that was said arrives, whichever way it came', async () => {
    const pack = await aPackFile();
    await fc.assert(
      fc.asyncProperty(fc.array(answered, { minLength: 2, maxLength: 2 }), async (said) => {
        const typed = Object.fromEntries(
          contents.standards.map(({ key }, at) => {
            const one = said[at]!;
            const chosen = one.level === null ? 'none' : String(one.level);
            return [key, { ...one, level: chosen, seen: key === 'matrix:S05' ? ['e-link'] : [] }];
          }),
        );
        const answer = answerOf(pack, { post: by.post, standards: typed }, by, '2027-05-18');
        const zip = await answerZip(answer, contents);
        const ways = [
          await openAnswer(fileOf(zip.bytes, zip.name)),
          await openAnswer(filled(pack, said)),
          await openAnswer(await filledForm(pack, said)),
        ];
        for (const read of ways as AnswerRead[]) {
          expect(read.by).toMatchObject({ force: by.force, post: by.post });
          for (const line of answerLines(read, around)) {
            const one = said[contents.standards.findIndex(({ key }) => key === line.standard?.recordKey)]!;
            const { reasons, goodPractice, questions } = line;
            expect({ reasons, goodPractice, questions }).toEqual({
              ...{ reasons: one.reasons, goodPractice: one.goodPractice, questions: one.questions },
            });
            const row = levelOfLine(line, to);
            expect(row === null).toBe(one.reasons === '');
            if (row) expect(row).toMatchObject({ level: one.level, reason: one.reasons, saidBy: by.force });
            if (row && line.number === 5) expect(row.evidenceKeys).toEqual(['e-link']);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  /** The pack's own sheet with the answers typed in. */
  function filled(
    pack: PackFile,
    said: readonly { level: number | null; reasons: string; goodPractice: string; questions: string }[],
  ) {
    const tabs = packSheets(pack);
    const [who, answers, proofs] = tabs;
    const given: Record<string, string> = { force: by.force, post: by.post, day: '2027-05-18' };
    const place = (key: string) => answerColumns.findIndex((column) => column.key === key);
    const full = [
      { ...who!, rows: who!.rows.map(([id, label, value]) => [id!, label!, given[id as string] ?? value!]) },
      {
        ...answers!,
        rows: answers!.rows.map((row, at) => {
          const { level: number, reasons, goodPractice, questions } = said[at]!;
          const cells = [...row];
          const known = edition.levels.find((one) => one.level === number);
          cells[place('level')] = known ? levelChoice(known) : noLevelChoice;
          cells[place('reasons')] = reasons;
          cells[place('goodPractice')] = goodPractice;
          cells[place('questions')] = questions;
          return cells;
        }),
      },
      {
        ...proofs!,
        rows: proofs!.rows.map((row) => [...row.slice(0, 4), row[2] === 'Dashboard' ? 'Yes' : 'No']),
      },
    ];
    return fileOf(tableToXlsx(full), 'To fill in.xlsx');
  }

  /** The pack's own Word form with the answers typed in. */
  async function filledForm(
    pack: PackFile,
    said: readonly { level: number | null; reasons: string; goodPractice: string; questions: string }[],
  ) {
    const paper = packForm(pack);
    const known: Record<string, string> = { 'who force': by.force, 'who post': by.post };
    known['who day'] = '18 May 2027';
    contents.standards.forEach(({ key }, at) => {
      for (const [field, value] of Object.entries(said[at]!))
        known[`pack-1 ${key} ${field}`] = value === null ? '' : String(value);
    });
    const blocks = paper.blocks.map((block) => {
      if (block.kind !== 'form') return block;
      const rows = block.rows.map((row) => {
        const given = row.label.includes('Dashboard') ? 'yes' : (known[row.id] ?? row.given);
        return given === undefined ? row : { ...row, given };
      });
      return { ...block, rows };
    });
    return fileOf(await paperToWord({ ...paper, blocks }), 'Form.docx');
  }

  /** The form after another program changed its XML. */
  async function editedForm(said: typeof someAnswers, edit: (xml: string) => string) {
    const parts = readZip(new Uint8Array(await (await filledForm(await aPackFile(), said)).arrayBuffer()));
    if (typeof parts === 'string') throw new Error(parts);
    const all = Object.fromEntries(parts.names.map((name) => [name, parts.read(name, 1e7)!]));
    const xml = edit(new TextDecoder().decode(all['word/document.xml']));
    return fileOf(zipSync({ ...all, 'word/document.xml': bytesOf(xml) }), 'Form.docx');
  }
  const someAnswers = contents.standards.map(() => ({
    ...{ level: 2, reasons: 'As they say.', goodPractice: '', questions: 'Who chairs?' },
  }));

  test('[U10] a form whose hidden ids a program dropped is read by what its rows ask', async () => {
    const isHidden = /<w:r>(?:(?!<\/w:r>).)*<w:vanish\/>(?:(?!<\/w:r>).)*<\/w:r>/gs;
    const form = await editedForm(someAnswers, (xml) => {
      expect(xml.match(isHidden)?.length).toBeGreaterThan(10);
      return xml.replace(isHidden, '');
    });
    const read = (await openAnswer(form)) as AnswerRead;
    expect(read).toMatchObject({ packKey: 'pack-1', by: { force: by.force, post: by.post } });
    expect(answerLines(read, around).map(({ what, number, level }) => [what, number, level])).toEqual([
      ['new', 5, 2],
      ['new', 7, 2],
    ]);
  });

  test('[U10] a tracked change counts as it stands: struck out words are gone, new ones are there', async () => {
    const form = await editedForm(someAnswers, (xml) =>
      xml.replaceAll(
        /<w:t xml:space="preserve">As they say\.<\/w:t>/g,
        '<w:t>As </w:t></w:r><w:del w:id="1"><w:r><w:delText>they say.</w:delText></w:r></w:del>' +
          '<w:ins w:id="2"><w:r><w:t>we saw.</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"></w:t>',
      ),
    );
    const { standards: answers } = (await openAnswer(form)) as AnswerRead;
    expect(answers.map(({ reasons }) => reasons)).toEqual(['As we saw.', 'As we saw.']);
  });

  test('[U10] [U17] another Word file is refused in words', async () => {
    const letter = await paperToWord({ ...packForm(await aPackFile()), blocks: [] });
    expect(await refusalOf(openAnswer(fileOf(letter, 'Letter.docx')))).toBe('noForm');
    const macro = await editedForm(someAnswers, () => '<nothing/>');
    expect(await refusalOf(openAnswer(macro))).toBe('wordFile');
    expect(await refusalOf(openPack(fileOf(letter, 'Letter.docx')))).toBe('otherZip');
  });

  test('[U10] the sheet has drop-downs, hidden ids and the hash', async () => {
    const pack = await aPackFile();
    const [who, answers, proofs] = packSheets(pack);
    expect(who?.rows.find(([id]) => id === 'hash')?.[2]).toBe(pack.hash);
    expect(answers?.columns[0]).toMatchObject({ key: 'id', isHidden: true });
    expect(answers?.columns.find(({ key }) => key === 'level')?.choices).toEqual([
      ...['1 Aware', '2 Developing', '3 Embedded', 'No level given'],
    ]);
    expect(proofs?.rows).toHaveLength(2);
  });

  test('[U11] cells pasted from the tab Answers are read; who answers is then asked for', async () => {
    const text = ['No.\tLevel you propose\tYour reasons', '5\t2\tAs they say.'].join('\n');
    const read = await openPasted({ text, html: null }, 'Pasted');
    expect(read).toMatchObject({ packKey: null, by: { force: '', post: '' }, standards: [{ number: 5 }] });
  });
});

describe('bad files', () => {
  const zipped = (files: Record<string, Uint8Array>) => fileOf(zipSync(files), 'a.zip');

  test('[U17] each has a reason, and nothing is taken', async () => {
    const pack = canonicalJson(await aPackFile());
    const cases: [string, Promise<object>][] = [
      ['otherZip', openPack(zipped({ 'a.txt': bytesOf('a') }))],
      ['otherZip', openAnswer(zipped({ 'a.txt': bytesOf('a') }))],
      ['isPack', openAnswer(zipped({ 'pack.json': bytesOf(pack) }))],
      ['isPack', openAnswer(fileOf(bytesOf(pack), 'pack.json'))],
      ['brokenJson', openPack(fileOf(bytesOf(pack.slice(0, -5)), 'pack.json'))],
      ['brokenJson', openPack(fileOf(bytesOf('<html>'), 'a.html'))],
      ['notASheet', openAnswer(fileOf(Uint8Array.from([0, 1, 2, 3]), 'a.bin'))],
      ['pdf', openAnswer(fileOf(bytesOf('%PDF-1.7'), 'a.pdf'))],
      ['noAnswers', openAnswer(fileOf(bytesOf('a,b\n1,2'), 'a.csv'))],
      ['unsafeName', openPack(zipped({ '../pack.json': bytesOf(pack) }))],
      ['unsafeName', openPack(zipped({ 'pack.json': bytesOf(pack), 'evidence/\u202Efdp.exe': bytesOf('') }))],
      ['unsafeName', openPack(zipped({ 'c:/pack.json': bytesOf(pack) }))],
      ['damaged', openPack(fileOf(zipSync({ 'pack.json': bytesOf(pack) }).subarray(0, 300), 'a.zip'))],
      ['empty', openAnswer(fileOf(new Uint8Array(), 'a.xlsx'))],
    ];
    for (const [refusal, opened] of cases) expect(await refusalOf(opened)).toBe(refusal);
  });

  test('[U17] a bomb is not unpacked: a pack.json of 30 MB of nothing, 2,001 files, 700 MB by its own word', async () => {
    expect(await refusalOf(openPack(zipped({ 'pack.json': new Uint8Array(30_000_000) })))).toBe('otherZip');
    const many = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, at) => [`${at}.txt`, new Uint8Array()]),
    );
    expect(await refusalOf(openPack(zipped(many)))).toBe('zipTooMany');
    const liar = zipSync({ 'pack.json': bytesOf('{}') });
    const central = new DataView(liar.buffer, liar.byteOffset);
    const at = liar.length - 22 - 46 - 'pack.json'.length;
    central.setUint32(at + 24, 700_000_000, true);
    expect(readZip(liar)).toBe('unpacksTooBig');
  });

  test('[U17] macros and formulas are refused', async () => {
    const sheet = tableToXlsx(packSheets(await aPackFile()));
    const parts = readZip(sheet);
    if (typeof parts === 'string') throw new Error(parts);
    const all = Object.fromEntries(parts.names.map((name) => [name, parts.read(name, 1e7)!]));
    const edited = (name: string, edit: (xml: string) => string) => {
      const xml = edit(new TextDecoder().decode(all[name]));
      return fileOf(zipSync({ ...all, [name]: bytesOf(xml) }), 'a.xlsx');
    };
    const macro = edited('[Content_Types].xml', (xml) =>
      xml.replace('spreadsheetml.sheet.main+xml', 'sheet.macroEnabled.main+xml'),
    );
    expect(await refusalOf(openAnswer(macro))).toBe('macros');
    const formula = edited('xl/worksheets/sheet2.xml', (xml) =>
      xml.replace('</sheetData>', '<row r="90"><c r="H90"><f>1+1</f><v>2</v></c></row></sheetData>'),
    );
    expect(await refusalOf(openAnswer(formula))).toBe('formulas');
  });

  test('[U17] no bytes end in an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, isZip) => {
        const file = fileOf(isZip ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes, 'a');
        expect(await refusalOf(openPack(file))).not.toBe('taken');
        expect(await refusalOf(openAnswer(file))).not.toBe('taken');
      }),
      { numRuns: 60 },
    );
  });
});
