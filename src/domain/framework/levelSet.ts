import type { FrameworkLevel } from '../frameworkFile.ts';
import { likeness, nameOf } from '../sheets/likeness.ts';
import type { Facts } from './facts.ts';
import { problemAt } from './problems.ts';
import type { FrameworkProblem, Place } from './problems.ts';
import type { LevelWord } from './readCells.ts';
import { squeeze } from './readCells.ts';

/** The levels of a framework, and how a word for one is understood. */
export interface LevelSet {
  levels: FrameworkLevel[];
  /** The number of the level a word means; null where it means none, and a problem is kept. */
  numberOf(word: LevelWord, at: Place): number | null;
}

type LevelFact = Facts['levels'][number];

/** Gathers the levels: from a table of levels where there is one, else from every heading and row that names one. */
export function toLevelSet({ levels, statements }: Facts, problems: FrameworkProblem[]): LevelSet {
  const defined = numberInOrder(
    levels.filter(({ isDefined }) => isDefined),
    problems,
  );
  const headings = levels.filter(({ isHeading }) => isHeading);
  const said = statements.map(({ at, level }) => ({
    at,
    level,
    meaning: null,
    isDefined: false,
    isHeading: false,
  }));
  const from = defined.length > 0 ? defined : headings.length > 0 ? numberFromLeft(headings) : said;
  const set = gather(from, problems);
  if (defined.length === 0) tellGaps(set, from, problems);
  return { levels: set, numberOf: (word, at) => numberOf(word, at, set, problems) };
}

/** A table of levels without numbers counts them from 1, from the top. */
function numberInOrder(defined: LevelFact[], problems: FrameworkProblem[]): LevelFact[] {
  if (defined.every(({ level }) => level.number === null)) {
    return defined.map((one, at) => ({ ...one, level: { ...one.level, number: at + 1 } }));
  }
  for (const { at, level } of defined) {
    if (level.number === null) problems.push(problemAt('levelNoNumber', at, level.name ?? ''));
  }
  return defined;
}

/** Columns that only name their levels count them from the left. */
function numberFromLeft(headings: LevelFact[]): LevelFact[] {
  if (headings.some(({ level }) => level.number !== null)) return headings;
  const names = [...new Set(headings.map(({ level }) => squeeze(level.name ?? '')))];
  return headings.map((one) => {
    const number = names.indexOf(squeeze(one.level.name ?? '')) + 1;
    return { ...one, level: { ...one.level, number } };
  });
}

function gather(from: readonly LevelFact[], problems: FrameworkProblem[]): FrameworkLevel[] {
  const byNumber = new Map<number, { name: string | null; meaning: string; at: Place; count: number }>();
  for (const { at, level, meaning, isDefined } of from) {
    if (level.number === null) continue;
    const known = byNumber.get(level.number);
    const isOther = known?.name && level.name && squeeze(known.name) !== squeeze(level.name);
    if (known && (isDefined || isOther)) {
      const isSame = !isOther && (meaning ?? '') === known.meaning;
      if (!isSame)
        problems.push(problemAt('twoLevels', at, level.name ?? String(level.number), { other: known.at }));
    }
    byNumber.set(level.number, {
      name: known?.name ?? level.name,
      meaning: known?.meaning || (meaning ?? ''),
      at: known?.at ?? at,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...byNumber]
    .sort(([a], [b]) => a - b)
    .map(([level, { name, meaning }]) => ({ level, name: name ?? `Level ${level}`, meaning }));
}

/** Without a table of levels, a number that nobody names is a level that was forgotten. */
function tellGaps(
  set: readonly FrameworkLevel[],
  from: readonly LevelFact[],
  problems: FrameworkProblem[],
): void {
  set.forEach(({ level }, index) => {
    const before = set[index - 1]?.level;
    if (before === undefined || level === before + 1) return;
    const at = from.find((one) => one.level.number === level)?.at ?? null;
    problems.push(problemAt('levelMissing', at, String(before + 1)));
  });
}

function numberOf(
  word: LevelWord,
  at: Place,
  set: readonly FrameworkLevel[],
  problems: FrameworkProblem[],
): number | null {
  const words = [word.number, word.name].filter((part) => part !== null).join(' ');
  const named = word.name === null ? null : byName(word.name, set);
  if (word.number === null) {
    if (named === null) problems.push(problemAt('unknownLevel', at, words));
    return named;
  }
  if (!set.some(({ level }) => level === word.number)) {
    problems.push(problemAt('unknownLevel', at, words));
    return null;
  }
  if (named !== null && named !== word.number) {
    problems.push(problemAt('levelMismatch', at, words));
    return null;
  }
  return word.number;
}

/** A level by its name: without regard to case and spaces, else by one name alone being very like it. */
function byName(name: string, set: readonly FrameworkLevel[]): number | null {
  const exact = set.find((level) => squeeze(level.name) === squeeze(name));
  if (exact) return exact.level;
  const alike = set.filter((level) => likeness(nameOf(squeeze(level.name)), nameOf(squeeze(name))) >= 0.8);
  return alike.length === 1 ? (alike[0]?.level ?? null) : null;
}
