import type { FrameworkLevel } from '../frameworkFile.ts';
import { fold } from '../sheets/cellText.ts';
import type { LevelSaid } from './answer.ts';

/** What stands in the drop-down of a sheet where no level is given. */
export const noLevelChoice = 'No level given';

/** A level as it stands in the drop-down of a sheet: "2 Developing". */
export function levelChoice({ level, name }: Pick<FrameworkLevel, 'level' | 'name'>): string {
  return `${level} ${name}`.trim();
}

/** The level somebody means, by number, name or both in any case; null for none, `unknown` where it is none of these. */
export function readLevel(
  said: LevelSaid,
  levels: readonly Pick<FrameworkLevel, 'level' | 'name'>[],
): number | null | 'unknown' {
  if ('number' in said) {
    return said.number === null || levels.some(({ level }) => level === said.number)
      ? said.number
      : 'unknown';
  }
  const words = fold(said.words).replace(/^level /, '');
  if (words === '' || nothings.has(words)) return null;
  const found = levels.filter((one) =>
    [String(one.level), fold(one.name), fold(levelChoice(one)), fold(`${one.name} ${one.level}`)].includes(
      words,
    ),
  );
  return found.length === 1 && found[0] ? found[0].level : 'unknown';
}

const nothings = new Set([fold(noLevelChoice), 'none', 'no level', 'not given', 'n a', 'na']);
