import type { AnswerContents, AnsweredStandard } from '../../../domain/peer/answer.ts';
import { longestAnswer } from '../../../domain/peer/answer.ts';
import type { PackFile, StandardInPack } from '../../../domain/peer/pack.ts';
import type { Day } from '../../../domain/days.ts';

/** What a reviewer types about one standard. */
export interface StandardTyped {
  /** A level's number as text, `none`, or empty where nothing was chosen. */
  level: string;
  reasons: string;
  goodPractice: string;
  questions: string;
  seen: string[];
}

/** Everything a reviewer types about a pack, by the standards' keys. Kept on the device as it is. */
export type ReviewTyped = {
  post: string;
  standards: Record<string, StandardTyped>;
};

/** A field of a standard that needs another look. */
export interface ReviewProblem {
  standardKey: string;
  field: 'level' | 'reasons' | 'goodPractice' | 'questions';
  code: 'level' | 'reasons' | 'long';
}

/** Nothing said yet. */
export const nothingTyped: StandardTyped = {
  ...{ level: '', reasons: '', goodPractice: '', questions: '' },
  seen: [],
};

/** Whether something was said about a standard; which evidence was opened says nothing by itself. */
export function isSaid({ level, reasons, goodPractice, questions }: StandardTyped): boolean {
  return [level, reasons, goodPractice, questions].some((words) => words.trim() !== '');
}

/** What keeps a standard from going into the answer, in the order of its fields. */
export function standardProblems(standardKey: string, typed: StandardTyped): ReviewProblem[] {
  if (!isSaid(typed)) return [];
  const at = (field: ReviewProblem['field'], code: ReviewProblem['code']) => ({ standardKey, field, code });
  const long = (['reasons', 'goodPractice', 'questions'] as const).filter(
    (field) => typed[field].length > longestAnswer,
  );
  return [
    ...(typed.level === '' ? [at('level', 'level')] : []),
    ...(typed.reasons.trim() === '' ? [at('reasons', 'reasons')] : []),
    ...long.map((field) => at(field, 'long')),
  ];
}

/** The answer as it would be saved: standards about which nothing is said are left out. */
export function answerOf(
  { hash, contents }: PackFile,
  typed: ReviewTyped,
  by: AnswerContents['by'],
  day: Day,
): AnswerContents {
  return {
    packKey: contents.key,
    packHash: hash,
    toForceKey: contents.from.forceKey,
    cycleKey: contents.cycle.key,
    frameworkKey: contents.framework.key,
    by,
    day,
    marking: contents.marking,
    standards: contents.standards.flatMap((standard) => {
      const said = typed.standards[standard.key];
      return said && isSaid(said) ? [answered(standard, said)] : [];
    }),
  };
}

function answered({ key, number, evidence }: StandardInPack, said: StandardTyped): AnsweredStandard {
  return {
    key,
    number,
    level: said.level === '' || said.level === 'none' ? null : Number(said.level),
    reasons: said.reasons.trim(),
    goodPractice: said.goodPractice.trim(),
    questions: said.questions.trim(),
    evidenceSeen: evidence.map((item) => item.key).filter((item) => said.seen.includes(item)),
  };
}
