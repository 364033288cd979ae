import type { FrameworkFile, StandardInFile } from './frameworkFile.ts';

/** What a level comes from: the edition's levels and way, and one standard's statements. */
export interface LevelRules {
  levels: FrameworkFile['levels'];
  way: FrameworkFile['way'];
  statements: StandardInFile['statements'];
}

/** What a level of one standard comes from; null while the edition's file is not known. */
export function rulesOf(file: FrameworkFile | null, standard: StandardInFile | null): LevelRules | null {
  return file && { levels: file.levels, way: file.way, statements: standard?.statements ?? [] };
}

/**
 * The level that statements give, by the framework's own way; null where they give none: nothing holds, the standard has
 * no statements, or the level is chosen or entered. `bestFit` is a proposal, the writer decides.
 */
export function levelFromStatements(rules: LevelRules, met: readonly string[]): number | null {
  if (rules.statements.length === 0) return null;
  if (rules.way === 'allMet') return levelOfAllMet(rules, met);
  return rules.way === 'bestFit' ? levelOfBestFit(rules, met) : null;
}

/** The levels of an edition from the lowest up. */
export function levelsUp(levels: LevelRules['levels']): LevelRules['levels'] {
  return [...levels].sort((a, b) => a.level - b.level);
}

/** Keys of the statements of a level and of every level below it: what holds where "all are met at this level". */
export function statementsUpTo({ statements }: Pick<LevelRules, 'statements'>, level: number): string[] {
  return statements.filter((one) => one.level <= level).map(({ key }) => key);
}

/** The level above a level; the lowest above none; null above the highest. */
export function levelAbove(levels: LevelRules['levels'], level: number | null): number | null {
  const up = levelsUp(levels).map((one) => one.level);
  return up.find((one) => level === null || one > level) ?? null;
}

/**
 * The highest level of which, and of every level below it, all statements hold. A level without statements is not
 * reached by itself, but it does not stand in the way; the lowest without is where one stands with nothing met.
 */
function levelOfAllMet({ levels, statements }: LevelRules, met: readonly string[]): number | null {
  let reached: number | null = null;
  for (const { level } of levelsUp(levels)) {
    const own = statements.filter((one) => one.level === level);
    if (own.some(({ key }) => !met.includes(key))) return reached;
    if (own.length > 0 || isLowest(levels, level)) reached = level;
  }
  return reached;
}

/** The highest level of whose statements more than half hold. */
function levelOfBestFit({ levels, statements }: LevelRules, met: readonly string[]): number | null {
  const fits = levelsUp(levels).filter(({ level }) => {
    const own = statements.filter((one) => one.level === level);
    return own.filter(({ key }) => met.includes(key)).length * 2 > own.length;
  });
  return fits.at(-1)?.level ?? null;
}

function isLowest(levels: LevelRules['levels'], level: number): boolean {
  return levels.every((one) => one.level >= level);
}
