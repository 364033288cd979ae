import type { FrameworkDifference, StandardDifference } from '../../../domain/framework/difference.ts';
import { say } from './editionsWords.ts';

/** A standard of the new edition against the one before, in finished words. */
export interface DifferenceRow {
  key: string;
  number: number;
  title: string;
  /** The key of the standard it carries on; empty where it is new. */
  carries: string;
  how: string;
  lines: string[];
}

/** The whole difference in finished words. */
export interface DifferenceWords {
  counts: string;
  levels: string[];
  gone: string | null;
  rows: DifferenceRow[];
}

/** An edition against the one before, in words. */
export function differenceInWords(difference: FrameworkDifference): DifferenceWords {
  const { standards, gone, levels, isOtherWay } = difference;
  const rows = standards.map(rowOf);
  return {
    counts: say('diff.counts', {
      carried: standards.filter(({ before }) => before !== null).length,
      added: standards.filter(({ before }) => before === null).length,
      gone: gone.length,
      changed: rows.filter(({ lines, carries }) => carries !== '' && lines.length > 0).length,
    }),
    levels: [...levels.map(levelInWords), ...(isOtherWay ? [say('diff.way')] : [])],
    gone:
      gone.length === 0
        ? null
        : say('diff.gone', { titles: gone.map(({ number, title }) => `${number} ${title}`).join(', ') }),
    rows,
  };
}

function rowOf(difference: StandardDifference): DifferenceRow {
  const { after, before, how } = difference;
  return {
    key: after.key,
    number: after.number,
    title: after.title,
    carries: before?.key ?? '',
    how: say(`how.${how}`),
    lines: linesOf(difference),
  };
}

/** Everything that is other than before at one standard, in words. */
export function linesOf({
  before,
  hasOtherTitle,
  statements,
  measures,
}: Omit<StandardDifference, 'how'>): string[] {
  return [
    ...(hasOtherTitle && before ? [say('diff.title', { before: before.title })] : []),
    ...statements.map(statementInWords),
    ...measures.added.map((title) => say('diff.measureNew', { title })),
    ...measures.gone.map((title) => say('diff.measureGone', { title })),
  ];
}

function statementInWords({ kind, before, after }: StandardDifference['statements'][number]): string {
  const level = (after ?? before)?.level ?? 0;
  const said = { level, before: before?.words ?? '', after: after?.words ?? '', from: before?.level ?? 0 };
  return say(kind === 'gone' ? 'diff.goneStatement' : `diff.${kind}`, said);
}

function levelInWords({ kind, before, after }: FrameworkDifference['levels'][number]): string {
  const one = after ?? before;
  const said = { level: one?.level ?? 0, name: one?.name ?? '', before: before?.name ?? '' };
  const keys = { new: 'diff.levelNew', gone: 'diff.levelGone', renamed: 'diff.levelRenamed' } as const;
  return say(keys[kind], said);
}
