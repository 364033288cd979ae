import type { Answers, Question } from '../../domain/sheets/questions.ts';

/** How alike a name must be to be proposed. */
const likely = 0.6;

/** What is proposed for a question; null where a person has to look. A person's name is never matched by guess. */
export function proposalFor({ kind, candidates }: Question): string | null {
  if (kind === 'twoOwners') return 'firstOwns';
  if (kind === 'sameTwice') return 'both';
  if (kind === 'person' || kind === 'sameAction' || kind === 'quarters') return null;
  const [first] = candidates;
  return first && first.score >= likely ? first.key : null;
}

/** Proposals for every question that nobody has answered. */
export function proposalsFor(questions: readonly Question[], answers: Answers): Answers {
  const open = questions.filter(({ id }) => !Object.hasOwn(answers, id));
  const proposed = open.map((question) => [question.id, proposalFor(question)] as const);
  return Object.fromEntries(
    proposed.filter((entry): entry is readonly [string, string] => entry[1] !== null),
  );
}
