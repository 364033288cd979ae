import { readKind } from '../../../domain/framework/readLinks.ts';
import type { Question } from '../../../domain/framework/coverage.ts';
import type { Answered } from '../../../domain/frameworkFile.ts';
import { answeredWay, sampleOnce } from '../../../ui/records/whyView.ts';
import type { WhyLink } from '../../../ui/records/whyView.ts';
import { say } from './helpWords.ts';

/** "PEEL 3", "equality duty 1": what a standard answers, each a step up where the hub has a page. SAMPLE stands once. */
export function alsoAnswered(answers: readonly Answered[], isSample: boolean): WhyLink[] {
  const all = answers.map((answer) => ({ ...answeredWay(answer), words: answeredInWords(answer) }));
  return sampleOnce(all, isSample);
}

/** One thing a standard answers: its title, with its kind where the title does not say it; SAMPLE is said by the line. */
export function answeredInWords({ kind, title }: Answered): string {
  const plain = title.replace(/\s*\(sample\)\s*$/i, '');
  return readKind(plain) === kind ? plain : say(`kind.${kind}`, { title: plain });
}

/** Kinds that can be typed where the hub has no list of them. */
export const typedKinds = ['aim', 'theme', 'peel', 'apcc', 'equalityDuty', 'commitment'] as const;

/** Questions under their kinds, without those that are answered already. */
export function choicesByKind(
  questions: readonly Question[],
  answered: readonly Answered[],
): { kind: string; title: string; questions: Question[] }[] {
  const keys = new Set(answered.map(({ key }) => key));
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    title: say(`group.${kind}`),
    questions: questions.filter((question) => question.kind === kind && !keys.has(question.key)),
  }));
}
