import { planAdd, planRow } from '../../../data/hooks/planWrites.ts';
import type { Planned } from '../../../data/hooks/planWrites.ts';
import type { RunPlan } from '../../../data/hooks/useRuns.ts';
import { addresses } from '../../../domain/addresses.ts';
import { asks } from '../../../domain/asks.ts';
import { peerLevels } from '../../../domain/levels.ts';
import type { AnswerLine } from '../../../domain/peer/answerLines.ts';
import type { RowsFor } from '../../../domain/peer/answerRows.ts';
import { asksOfLine, levelOfLine } from '../../../domain/peer/answerRows.ts';
import { problemInWords } from '../../../ui/uiWords.ts';
import { say } from './answerWords.ts';

/** What brings an answer in: its views, each with its asks, as one run. Nothing where a row does not fit; then in words why. */
export function answerRun(
  lines: readonly AnswerLine[],
  to: Omit<RowsFor, 'askTitle'>,
  { eventKey, canUndo }: { eventKey: string; canUndo: boolean },
): { run: RunPlan | null; unfit: string[] } {
  const unfit: string[] = [];
  const rowsFor: RowsFor = { ...to, askTitle: (kind, line) => askTitle(kind, line, to.saidBy) };
  const keep = <T>({ planned, problems }: Planned<T>, { number }: AnswerLine): T[] => {
    const [first] = problems;
    if (first) unfit.push(say('unfit', { number: number ?? '?', reason: problemInWords(first.problem) }));
    return planned === null ? [] : [planned];
  };
  const writes = lines.flatMap((line) => {
    const row = levelOfLine(line, rowsFor);
    if (row === null) return [];
    // Asks come with the view they are about, never without it.
    const proofs = asksOfLine(line, rowsFor).flatMap((ask) => keep(planRow(asks, ask), line));
    return keep(
      planAdd(peerLevels, row, { says: say('says', { number: line.number ?? '?' }), proofs }),
      line,
    );
  });
  if (unfit.length > 0 || writes.length === 0) return { run: null, unfit };
  const run: RunPlan = {
    title: say('run', { force: to.saidBy }),
    kind: 'peerAnswer',
    eventKey,
    address: addresses.peerAnswer,
    writes,
    ...(canUndo ? {} : { isFinal: true }),
  };
  return { run, unfit };
}

function askTitle(kind: 'goodPractice' | 'questions', { number }: AnswerLine, force: string): string {
  const named = { force: force.slice(0, 120), number: number ?? '?' };
  return say(kind === 'questions' ? 'askQuestions' : 'askGoodPractice', named);
}
