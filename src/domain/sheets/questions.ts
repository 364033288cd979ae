import type { Candidate } from './likeness.ts';

/** What a person is asked about a sheet, each once however often it stands there. */
export type QuestionKind =
  | 'post'
  | 'person'
  | 'body'
  | 'workstream'
  | 'force'
  | 'state'
  | 'agreement'
  | 'quarters'
  | 'twoOwners'
  | 'sameTwice'
  | 'sameAction';

/** A question with what may be answered; `words` is what stands in the sheet. */
export interface Question {
  id: string;
  kind: QuestionKind;
  words: string;
  /** How many cells or rows wait for the answer. */
  count: number;
  /** What it probably means, most likely first. */
  candidates: readonly Candidate[];
  /** True where a post or body of this name may be added. */
  canAdd: boolean;
}

/** Answers by the question's id: a key or a word of ours, `none` (leave the cell out) or `new` (add it under its name). */
export type Answers = Readonly<Record<string, string>>;

/** What is asked while rows are read. */
export interface Asked {
  answer(id: string): string | null;
  ask(question: Omit<Question, 'count' | 'candidates'> & { candidates: () => readonly Candidate[] }): void;
  questions(): Question[];
}

/** Collects questions, each once, and knows the answers given so far. Answered ones stay, so that they can be changed. */
export function openQuestions(answers: Answers): Asked {
  const asked = new Map<string, Question>();
  return {
    answer: (id) => (Object.hasOwn(answers, id) ? (answers[id] ?? null) : null),
    ask({ candidates, ...question }) {
      const known = asked.get(question.id);
      if (known) known.count += 1;
      else asked.set(question.id, { ...question, count: 1, candidates: candidates() });
    },
    questions: () => [...asked.values()],
  };
}

/** The questions nobody has answered yet. */
export function unanswered(questions: readonly Question[], answers: Answers): Question[] {
  return questions.filter(({ id }) => !Object.hasOwn(answers, id));
}
