import type { FrameworkFile } from '../frameworkFile.ts';
import { problemAt } from './problems.ts';
import type { FrameworkProblem, ProblemKind } from './problems.ts';
import { squeeze } from './readCells.ts';

/** What a file says twice, or of things that are not in it. `sheet` of a problem is then a path of the file. */
export function checkFile({ levels, standards }: FrameworkFile): FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  const tell = (kind: ProblemKind, path: string, words: string) =>
    problems.push({ ...problemAt(kind, null, words), sheet: path });
  const once = <T>(all: readonly T[], value: (one: T) => string, told: (one: T, at: number) => void) => {
    const seen = new Set<string>();
    all.forEach((one, at) => {
      if (seen.has(value(one))) told(one, at);
      seen.add(value(one));
    });
  };
  const at = (index: number) => `standards[${index}]`;
  if (standards.length === 0) tell('noStandards', 'standards', '');
  once(
    levels,
    ({ level }) => String(level),
    (one, index) => tell('twoLevels', `levels[${index}]`, `${one.level} ${one.name}`),
  );
  once(
    standards,
    ({ key }) => key,
    ({ key }, index) => tell('duplicateKey', at(index), key),
  );
  once(
    standards,
    ({ number }) => String(number),
    (one, index) => tell('twoNumbers', at(index), `${one.number} ${one.title}`),
  );
  once(
    standards,
    ({ title }) => squeeze(title),
    ({ title }, index) => tell('sameTitle', at(index), title),
  );
  once(
    standards.flatMap(({ statements }, index) => statements.map(({ key }) => ({ key, index }))),
    ({ key }) => key,
    ({ key, index }) => tell('duplicateKey', at(index), key),
  );
  once(
    standards.flatMap(({ measures }, index) => measures.map(({ key }) => ({ key, index }))),
    ({ key }) => key,
    ({ key, index }) => tell('duplicateKey', at(index), key),
  );
  const known = new Set(levels.map(({ level }) => level));
  standards.forEach(({ statements, number, title, group, key }, index) => {
    if (!Number.isInteger(number) || number < 1 || number > 999) tell('missingNumber', at(index), title);
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/.test(key)) tell('wrongShape', `${at(index)}.key`, key);
    if (title.length > 255 || (group ?? '').length > 255) tell('tooLong', at(index), title);
    for (const { level, words } of statements) {
      if (!known.has(level)) tell('unknownLevel', at(index), `${level} ${words}`);
    }
    once(
      statements,
      (one) => `${one.level} ${one.words.trim()}`,
      ({ words }) => tell('duplicateStatement', at(index), words),
    );
    for (const one of statements) {
      if (!/^[A-Za-z0-9][A-Za-z0-9._:|-]{0,119}$/.test(one.key))
        tell('wrongShape', `${at(index)}.statements`, one.key);
    }
  });
  return problems;
}
