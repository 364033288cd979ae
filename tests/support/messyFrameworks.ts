import type { FrameworkSheet } from '../../src/domain/framework/sheetsToFramework.ts';
import type { Merge, Value } from '../../src/domain/sheets/grid.ts';
import type { FrameworkTruth, Random } from './frameworkTruth.ts';

/** How a framework stands in its sheets. */
export const layouts = [
  'cells',
  'rowsAcross',
  'subColumns',
  'list',
  'sheetEach',
  'levelSheets',
  'sections',
] as const;
export type Layout = (typeof layouts)[number];

interface Sheet {
  name: string;
  rows: Value[][];
  merged: Merge[];
}

/** Writes a framework as people keep them: sheets, merged cells, gaps, names in other case, blank and repeated rows. */
export function writeMessy(truth: FrameworkTruth, layout: Layout, random: Random): FrameworkSheet[] {
  const pick = <T>(all: readonly T[]): T => all[random.below(all.length)] as T;
  const chance = (share: number) => random.next() < share;
  const above = pick(['merge', 'gap', 'repeat'] as const);
  const hasLevels = chance(0.5) || layout === 'list';
  const sheets: Sheet[] = [];
  const new_ = (name: string): Sheet => {
    const sheet = { name, rows: [] as Value[][], merged: [] as Merge[] };
    if (chance(0.4)) sheet.rows.push(['Maturity matrix, 2028 edition'], [], ['OFFICIAL', null, 'version 3']);
    sheets.push(sheet);
    return sheet;
  };
  const cased = (text: string) =>
    pick([text, text.toUpperCase(), ` ${text.toLowerCase()}  `, text.replaceAll(' ', '  ')]);
  const levelWord = (at: number) => {
    const name = truth.levels[at] as string;
    const plain = [
      `Level ${at + 1}`,
      `Level ${at + 1}: ${cased(name)}`,
      `L${at + 1} – ${cased(name)}`,
      `${at + 1} - ${cased(name)}`,
    ];
    return pick(hasLevels ? [...plain, cased(name), cased(name)] : plain.slice(1));
  };
  const headWords = truth.levels.map((_, at) => levelWord(at));
  const refWord = (number: number): Value =>
    pick([number, String(number), `S${String(number).padStart(2, '0')}`, `Standard ${number}`, `${number}.`]);
  const noise = (sheet: Sheet, width: number) => {
    if (chance(0.15)) sheet.rows.push(chance(0.5) ? [] : Array.from({ length: width }, () => '  '));
  };
  const lines = (all: string[]) => {
    const mark = pick(['', '', '• ', '- ', '#']);
    return all.map((one, at) => (mark === '#' ? `${at + 1}. ${one}` : mark + one)).join('\n');
  };
  /** The same standard in the rows below: merged, left empty, or said again. */
  const below = (sheet: Sheet, from: number, columns: number[]) => {
    const to = sheet.rows.length - 1;
    for (const column of columns) {
      for (let row = from + 1; row <= to; row += 1) {
        const cells = sheet.rows[row] as Value[];
        if (cells.length === 0) continue;
        cells[column] = above === 'repeat' ? (sheet.rows[from]?.[column] ?? null) : null;
      }
      if (above === 'merge' && to > from)
        sheet.merged.push({ fromRow: from, toRow: to, fromColumn: column, toColumn: column });
    }
  };

  if (hasLevels) {
    const sheet = new_(pick(['Levels', 'Maturity levels', 'Key']));
    sheet.rows.push(
      pick([
        ['Level', 'Name', 'Meaning'],
        ['No.', 'Level', 'Description'],
      ]),
    );
    truth.levels.forEach((name, at) => sheet.rows.push([at + 1, name, `What ${name} means.`]));
  }
  const numberHead = pick(['No.', 'Ref', 'Standard no', '#  No']).replace('#  ', '');
  const titleHead = pick(['Standard', 'Title', 'Standard title', 'STANDARD']);
  const isApart = layout === 'sections' || layout === 'sheetEach' || layout === 'levelSheets' || chance(0.3);
  if (isApart) {
    const sheet = new_(pick(['Standards', 'Overview', 'All standards']));
    sheet.rows.push([numberHead, titleHead, pick(['Group', 'Theme group', 'Domain'])]);
    for (const { number, title, group } of truth.standards) {
      sheet.rows.push([refWord(number), title, group]);
      noise(sheet, 3);
    }
  }
  const groupHead = isApart ? [] : ['Group'];
  const groupOf = (group: string): Value[] => (isApart ? [] : [group]);

  if (layout === 'cells') {
    const sheet = new_('Matrix');
    sheet.rows.push([...groupHead, numberHead, titleHead, ...headWords]);
    for (const one of truth.standards) {
      sheet.rows.push([...groupOf(one.group), refWord(one.number), one.title, ...one.statements.map(lines)]);
      noise(sheet, 8);
    }
  }
  if (layout === 'rowsAcross') {
    const sheet = new_('Matrix');
    const head = [...groupHead, numberHead, titleHead, ...headWords];
    sheet.rows.push(head);
    for (const one of truth.standards) {
      const from = sheet.rows.length;
      for (let at = 0; at < 6; at += 1) {
        sheet.rows.push([
          ...groupOf(one.group),
          refWord(one.number),
          one.title,
          ...one.statements.map((all) => all[at] ?? null),
        ]);
      }
      below(
        sheet,
        from,
        head.flatMap((_, at) => (at < head.length - 5 ? [at] : [])),
      );
      if (chance(0.1)) sheet.rows.push([...head]);
    }
  }
  if (layout === 'subColumns') {
    const sheet = new_('Matrix');
    const left = [...groupHead, numberHead, titleHead];
    const first: Value[] = [...left];
    const second: Value[] = left.map(() => null);
    const row = sheet.rows.length;
    headWords.forEach((word, level) => {
      for (let at = 0; at < 6; at += 1) {
        first.push(at === 0 ? word : null);
        second.push(pick([`Statement ${at + 1}`, String(at + 1)]));
      }
      const from = left.length + level * 6;
      if (above === 'merge')
        sheet.merged.push({ fromRow: row, toRow: row, fromColumn: from, toColumn: from + 5 });
    });
    sheet.rows.push(first, second);
    for (const one of truth.standards) {
      sheet.rows.push([...groupOf(one.group), refWord(one.number), one.title, ...one.statements.flat()]);
    }
  }
  if (layout === 'list') {
    const sheet = new_('Statements');
    const isBoth = chance(0.4);
    const left = isBoth ? [...groupHead, 'Standard'] : [...groupHead, numberHead, titleHead];
    sheet.rows.push([...left, 'Level', pick(['Statement', 'Criteria', 'Descriptor'])]);
    for (const one of truth.standards) {
      const named = isBoth ? [`${one.number}. ${one.title}`] : [refWord(one.number), one.title];
      const from = sheet.rows.length;
      one.statements.forEach((all, level) => {
        const fromLevel = sheet.rows.length;
        for (const words of all) sheet.rows.push([...groupOf(one.group), ...named, levelWord(level), words]);
        below(sheet, fromLevel, [left.length]);
      });
      below(
        sheet,
        from,
        left.map((_, at) => at),
      );
      noise(sheet, left.length + 2);
    }
  }
  if (layout === 'sheetEach') {
    for (const one of truth.standards) {
      const sheet = new_(
        pick([`S${String(one.number).padStart(2, '0')}`, `Standard ${one.number}`, one.title]),
      );
      sheet.rows.push(['Level', 'Statement']);
      one.statements.forEach((all, level) => {
        const from = sheet.rows.length;
        const word = pick([level + 1, `Level ${level + 1}: ${cased(truth.levels[level] as string)}`]);
        for (const words of all) sheet.rows.push([word, words]);
        below(sheet, from, [0]);
      });
    }
  }
  if (layout === 'levelSheets') {
    truth.levels.forEach((name, level) => {
      const sheet = new_(pick([`Level ${level + 1}`, `Level ${level + 1} ${name}`]));
      sheet.rows.push(['Standard', 'Statement']);
      for (const one of truth.standards) {
        const from = sheet.rows.length;
        for (const words of one.statements[level] ?? [])
          sheet.rows.push([`${one.number} ${one.title}`, words]);
        below(sheet, from, [0]);
      }
    });
  }
  if (layout === 'sections') {
    const sheet = new_('Matrix');
    sheet.rows.push(['Level', 'Statement', 'Notes']);
    for (const one of truth.standards) {
      const row = sheet.rows.length;
      sheet.rows.push([null, `Standard ${one.number}: ${one.title}`, null]);
      if (chance(0.5)) sheet.merged.push({ fromRow: row, toRow: row, fromColumn: 1, toColumn: 2 });
      one.statements.forEach((all, level) => {
        const from = sheet.rows.length;
        for (const words of all) sheet.rows.push([levelWord(level), words, chance(0.1) ? 'check' : null]);
        below(sheet, from, [0]);
      });
    }
  }
  writeRest(truth, { new_, refWord, pick });
  return sheets.map(({ name, rows, merged }) => ({
    ...{ name, rows, merged },
    isHidden: false,
    hiddenRows: new Set<number>(),
    headRow: null,
    links: new Map<string, string>(),
  }));
}

/** Measures, prompts and links, each in a sheet of its own. */
function writeRest(
  { standards }: FrameworkTruth,
  {
    new_,
    refWord,
    pick,
  }: { new_: (name: string) => Sheet; refWord: (number: number) => Value; pick: <T>(all: readonly T[]) => T },
): void {
  const measures = new_('Measures');
  measures.rows.push(['Standard', pick(['Measure', 'Metric']), 'Numerator', 'Denominator', 'Direction']);
  for (const one of standards) {
    for (const made of one.measures)
      measures.rows.push([refWord(one.number), made.title, made.numerator, made.denominator, made.direction]);
  }
  const prompts = new_('Narrative prompts');
  prompts.rows.push(['Standard', pick(['Prompt', 'Narrative prompt'])]);
  for (const one of standards)
    for (const words of one.prompts) prompts.rows.push([refWord(one.number), words]);
  const links = new_('Crosswalk');
  links.rows.push(['Standard', pick(['Also answers', 'Links to'])]);
  for (const one of standards)
    if (one.links.length > 0) links.rows.push([refWord(one.number), one.links.join('; ')]);
}
