import type { Cycle } from '../../../domain/cycles.ts';
import type { LeftOut } from '../../../domain/framework/facts.ts';
import type { FrameworkProblem } from '../../../domain/framework/problems.ts';
import { inEditionOrder } from '../../../domain/framework/editions.ts';
import type { Framework, Standard } from '../../../domain/frameworks.ts';
import { dayInWords } from '../../../ui/dayWords.ts';
import { withSample } from '../standardsView.ts';
import { say } from './editionsWords.ts';

/** One edition in finished words. */
export interface EditionRow {
  key: string;
  title: string;
  kind: string;
  published: string;
  standards: string;
  usedBy: string;
  framework: Framework;
}

const kindOrder: readonly Framework['kind'][] = ['matrix', 'apcc', 'peel', 'equalityDuty', 'other'];

/** The editions: the matrix first, then the others by kind, each kind with its newest first. */
export function editionRows(
  editions: readonly Framework[],
  standards: readonly Standard[],
  cycles: readonly Cycle[],
): EditionRow[] {
  const inOrder = inEditionOrder(editions).sort(
    (a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind),
  );
  return inOrder.map((framework) => {
    const { recordKey, title, sample, kind, publishedDay } = framework;
    const count = standards.filter(({ frameworkKey }) => frameworkKey === recordKey).length;
    const usedBy = cycles
      .filter(({ frameworkKey }) => frameworkKey === recordKey)
      .map((cycle) => cycle.title);
    return {
      key: recordKey,
      title: withSample(title, sample),
      kind: say(`kind.${kind}`),
      published: publishedDay === null ? say('noDay') : dayInWords(publishedDay),
      standards: count === 0 ? say('noRows') : say('standardsCount', { count }),
      usedBy: usedBy.length === 0 ? say('notUsed') : usedBy.join(', '),
      framework,
    };
  });
}

/** What keeps a file from being loaded, in a sentence with its place. */
export interface ProblemLine {
  key: string;
  place: string;
  words: string;
  leaveOut: { name: string; label: string } | null;
}

/** Every problem as a line; the same one in rows that follow one another once. */
export function problemLines(problems: readonly FrameworkProblem[]): ProblemLine[] {
  const lines = together(problems).map(({ problem, to }): ProblemLine => {
    const { kind, words, other, leaveOut } = problem;
    const place = placeOf(problem, to);
    const said = say(`p.${kind}`, { words }).trim();
    const also =
      other === null ? '' : ` ${say('otherPlace', { sheet: other.sheet, row: String(other.row) })}`;
    return {
      key: `${place} ${said}`,
      place,
      words: `${said}${also}`,
      leaveOut: leaveOut === null ? null : { name: leaveOut, label: say('leaveOutLabel', { what: words }) },
    };
  });
  return lines.filter(({ key }, at) => lines.findIndex((line) => line.key === key) === at);
}

/** A fault in a merged cell or copied down stands in many rows. */
function together(problems: readonly FrameworkProblem[]): { problem: FrameworkProblem; to: number | null }[] {
  const runs: { problem: FrameworkProblem; to: number | null }[] = [];
  for (const problem of problems) {
    const run = runs.find(
      (one) =>
        one.problem.kind === problem.kind &&
        one.problem.sheet === problem.sheet &&
        one.problem.words === problem.words &&
        problem.row !== null &&
        (one.to === problem.row || one.to === problem.row - 1),
    );
    if (run) run.to = problem.row;
    else runs.push({ problem, to: problem.row });
  }
  return runs;
}

function placeOf({ sheet, row }: Pick<FrameworkProblem, 'sheet' | 'row'>, to: number | null): string {
  if (sheet === null) return say('placeFile');
  if (row !== null && to !== null && to > row) {
    return say('placeRows', { sheet, row: String(row), to: String(to) });
  }
  if (row !== null) return say('place', { sheet, row: String(row) });
  return /^(levels|standards|way|holdsBack|howALevel)/.test(sheet)
    ? say('placePath', { path: sheet })
    : say('placeSheet', { sheet });
}

/** What is left out, in a sentence each. */
export function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  return leftOut.map(({ kind, at, words }) => {
    const place =
      kind === 'sheet'
        ? say('placeSheet', { sheet: at.sheet })
        : say('place', { sheet: at.sheet, row: String(at.row) });
    return say(`left.${kind}`, { place, words });
  });
}
