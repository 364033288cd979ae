import type { Answered, AnsweredKind, StandardInFile } from '../frameworkFile.ts';
import type { Standard } from '../frameworks.ts';
import type { Link } from '../links.ts';
import { answersOf } from './answers.ts';

/** Something a standard may answer: a question of another framework, a heading of the Commitment, an action. */
export interface Question extends Answered {
  /** The question in full; null where the title says all. */
  words: string | null;
  /** The hub's own page for it; null where there is none. */
  address: string | null;
}

/** The kinds a person works through, in the order they are shown. */
export const coveredKinds = [
  'peel',
  'apcc',
  'equalityDuty',
  'commitment',
  'action',
] as const satisfies readonly AnsweredKind[];

/** What no standard answers, by kind, and the standards that answer nothing. */
export interface Coverage {
  kinds: { kind: AnsweredKind; of: number; open: Question[] }[];
  silent: Standard[];
}

/** What is not covered yet. A kind without any question is left out: it is not known, which is not the same as covered. */
export function notCovered(
  questions: readonly Question[],
  standards: readonly { standard: Standard; inFile: StandardInFile | null }[],
  links: readonly Link[],
): Coverage {
  const answers = standards.map(({ standard, inFile }) => ({
    standard,
    keys: answersOf(standard.recordKey, inFile, links).map(({ key }) => key),
  }));
  const answered = new Set(answers.flatMap(({ keys }) => keys));
  const kinds = coveredKinds.flatMap((kind) => {
    const ofKind = questions.filter((question) => question.kind === kind);
    if (ofKind.length === 0) return [];
    return [{ kind, of: ofKind.length, open: ofKind.filter(({ key }) => !answered.has(key)) }];
  });
  return { kinds, silent: answers.filter(({ keys }) => keys.length === 0).map(({ standard }) => standard) };
}
