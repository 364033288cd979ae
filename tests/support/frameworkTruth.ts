import type { FrameworkFile } from '../../src/domain/frameworkFile.ts';

/** What is true of a made framework. */
export interface FrameworkTruth {
  levels: string[];
  standards: {
    number: number;
    title: string;
    group: string;
    /** By level, from the first. */
    statements: string[][];
    measures: { title: string; numerator: string; denominator: string; direction: string }[];
    prompts: string[];
    links: string[];
  }[];
}

/** Numbers that are the same in every run. */
export interface Random {
  next: () => number;
  below: (end: number) => number;
}

const names = ['Aware', 'Planned', 'Working well', 'Proven', 'Lasting'];
const things = [
  'grounds are checked',
  'a panel meets, and is heard',
  'figures (by ward) are published',
  'Total costs are known: all of them',
  'officers & staff say so',
  '"fair" is what people call it',
  'Ŵyneb yn wyneb',
  'level heads prevail',
];
const groups = ['Culture and workforce', 'Powers and procedures', 'Trust and reconciliation', 'Overall'];

/** A framework of 14 standards on 5 levels with 6 statements each: the same for the same numbers. */
export function makeTruth(random: Random): FrameworkTruth {
  const pick = <T>(all: readonly T[]): T => all[random.below(all.length)] as T;
  const standards = Array.from({ length: 14 }, (_, at) => ({
    number: at + 1,
    title: `${pick(['Fairness', 'Listening', 'Searches', 'Custody care', 'Level playing fields'])} in part ${String.fromCharCode(65 + at)}`,
    group: groups[Math.floor(at / 4)] as string,
    statements: names.map((_name, level) =>
      Array.from({ length: 6 }, (_, one) => `In part ${at + 1}, ${pick(things)} (${level + 1}.${one + 1})`),
    ),
    measures: Array.from({ length: random.below(3) }, (_, one) => ({
      title: `Share ${one + 1} of ${at + 1}`,
      numerator: `Those counted ${one + 1}`,
      denominator: `All of ${at + 1}`,
      direction: pick(['up', 'down', 'parity']),
    })),
    prompts: Array.from(
      { length: 1 + random.below(2) },
      (_, one) => `What came of it, ${one + 1} of ${at + 1}?`,
    ),
    links: pick([['PEEL 3'], ['PEEL 1', 'APCC 2'], []]),
  }));
  return { levels: names, standards };
}

/** Numbers that are the same for the same seed. */
export function fixedNumbers(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, below: (end: number) => Math.floor(next() * end) };
}

/** What was read, as what is true of it: keys and names of levels are not part of it. */
export function toTruth(file: FrameworkFile) {
  return {
    levels: file.levels.map(({ level }) => level),
    standards: file.standards.map(({ number, title, group, statements, measures, prompts, alsoAnswers }) => ({
      number,
      title,
      group,
      statements: file.levels.map(({ level }) =>
        statements.filter((one) => one.level === level).map(({ words }) => words),
      ),
      measures: measures.map(({ key: _key, ...one }) => one),
      prompts,
      links: alsoAnswers.map(({ title: words }) => words),
    })),
  };
}

/** A truth without the names of its levels. */
export function withoutNames({ standards }: FrameworkTruth) {
  return { levels: [1, 2, 3, 4, 5], standards };
}
