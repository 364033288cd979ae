import type { Value } from '../sheets/grid.ts';
import { fold, toLine, toText } from '../sheets/cellText.ts';
import { readDay } from '../sheets/readDay.ts';
import type { AnswerRead, StandardRead } from './answer.ts';
import { answerColumns, evidenceColumns, whoColumns, whoRows } from './answerSheet.ts';

/** A tab as it was read. */
export interface AnswerTab {
  name: string;
  rows: readonly (readonly Value[])[];
}

type Row = Readonly<Record<string, Value>>;

/** Reads the sheet another force filled in; null where none of its tabs is one of ours. */
export function sheetToAnswer(tabs: readonly AnswerTab[]): AnswerRead | null {
  const answers = tabs.flatMap((tab) => rowsUnder(tab, answerColumns, 'reasons'));
  if (answers.length === 0) return null;
  const who = new Map<string, Value>();
  for (const row of tabs.flatMap((tab) => rowsUnder(tab, whoColumns, 'value'))) {
    const label = fold(toLine(row['label']));
    const known = whoRows.find((one) => one.id === toLine(row['id']) || fold(one.label) === label);
    if (known) who.set(known.id, row['value'] ?? null);
  }
  const ids = answers.map((row) => toLine(row['id']).split(' '));
  const packKeys = new Set([...ids.map(([pack = '']) => pack), toLine(who.get('pack'))].filter(Boolean));
  const seen = new Map<string, string[]>();
  for (const row of tabs.flatMap((tab) => rowsUnder(tab, evidenceColumns, 'opened'))) {
    const [, standard = '', item = ''] = toLine(row['id']).split(' ');
    if (item === '' || !yes.has(fold(toLine(row['opened'])))) continue;
    seen.set(standard, [...(seen.get(standard) ?? []), item]);
  }
  return {
    from: 'sheet',
    // Rows of two packs in one sheet are an answer to neither.
    packKey: packKeys.size === 1 ? ([...packKeys][0] ?? null) : packKeys.size === 0 ? null : 'several',
    packHash: toLine(who.get('hash')) || null,
    toForceKey: null,
    frameworkKey: null,
    by: { force: toLine(who.get('force')), post: toLine(who.get('post')), forceKeys: [] },
    day: dayOf(who.get('day')),
    standards: answers.map((row) => standardOf(row, seen)),
  };
}

const yes = new Set(['yes', 'y', 'opened', 'true', 'x', '1']);

function standardOf(row: Row, seen: ReadonlyMap<string, string[]>): StandardRead {
  const key = toLine(row['id']).split(' ')[1] ?? null;
  const number = Number(toLine(row['number']));
  return {
    key,
    number: Number.isFinite(number) && number > 0 ? number : null,
    level: { words: toLine(row['level']) },
    reasons: toText(row['reasons']),
    goodPractice: toText(row['goodPractice']),
    questions: toText(row['questions']),
    evidenceSeen: key === null ? [] : (seen.get(key) ?? []),
  };
}

function dayOf(value: Value | undefined): string | null {
  const read = readDay(value);
  return read.kind === 'day' ? read.day : null;
}

/** The rows under the head that has these titles; `must` is the column without which a tab is another one. */
function rowsUnder(
  { rows }: AnswerTab,
  columns: readonly { key: string; title: string }[],
  must: string,
): Row[] {
  const keys = new Map(columns.map(({ key, title }) => [fold(title), key]));
  const mustTitle = fold(columns.find(({ key }) => key === must)?.title ?? '');
  // Somebody may add to a heading: "Level you propose (1 to 5)".
  const titleOf = (cell: Value) => {
    const text = fold(toLine(cell));
    const isLonger = (title: string) => title.includes(' ') && text.startsWith(`${title} `);
    return keys.has(text) ? text : ([...keys.keys()].find(isLonger) ?? null);
  };
  const isHead = (cells: readonly Value[]) =>
    cells.some((cell) => titleOf(cell) === mustTitle) && cells.filter((cell) => titleOf(cell)).length > 1;
  const exact = rows.findIndex((cells) => cells.some((cell) => fold(toLine(cell)) === mustTitle));
  const head = exact >= 0 ? exact : rows.findIndex(isHead);
  if (head < 0) return [];
  const places = (rows[head] ?? []).map((cell) => keys.get(titleOf(cell) ?? '') ?? null);
  return rows
    .slice(head + 1)
    .map((cells) =>
      Object.fromEntries(places.flatMap((key, at) => (key === null ? [] : [[key, cells[at] ?? null]]))),
    )
    .filter((row: Row) => Object.values(row).some((value) => toLine(value) !== ''));
}
