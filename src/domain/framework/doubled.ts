import type { FrameworkFile } from '../frameworkFile.ts';
import type { Facts } from './facts.ts';
import { problemAt } from './problems.ts';
import type { FrameworkProblem } from './problems.ts';

/**
 * What a forgotten heading leaves behind: a level of one standard without statements beside one that has those of both, or
 * a number without a standard behind one that has every statement twice. The first row too many is named.
 */
export function doubled({ levels, standards }: FrameworkFile, facts: Facts): FrameworkProblem[] {
  const counts = standards.map(({ statements }) =>
    levels.map(({ level }) => statements.filter((one) => one.level === level).length),
  );
  const usual = levels.map((_, at) => median(counts.map((own) => own[at] ?? 0)));
  if (standards.length < 3 || usual.some((count) => count === 0)) return [];
  const problems: FrameworkProblem[] = [];
  /** The row of a standard's statement that is one more than others have. */
  const tell = (kind: 'noLevel' | 'noStandard', standard: number, at: number) => {
    const own = standards[standard]?.statements.filter(({ level }) => level === levels[at]?.level) ?? [];
    const words = own[usual[at] ?? 0]?.words ?? '';
    const place = facts.statements.find((one) => one.words === words)?.at ?? null;
    problems.push(problemAt(kind, place, words));
  };
  standards.forEach(({ number }, standard) => {
    const own = counts[standard] ?? [];
    const isTwice = own.every((count, at) => count >= 2 * (usual[at] ?? 0));
    const next = standards[standard + 1]?.number;
    if (isTwice && next !== undefined && next > number + 1) tell('noStandard', standard, 0);
    own.forEach((count, at) => {
      const before = own[at - 1] ?? 0;
      if (count === 0 && at > 0 && before >= (usual[at - 1] ?? 0) + (usual[at] ?? 0))
        tell('noLevel', standard, at - 1);
    });
  });
  return problems;
}

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}
