import type { Agreement } from './actions.ts';

/**
 * The columns of the sheet a committee fills in and sends back, in order. Titles are the same in every language: a sheet
 * is recognised by them when it returns. `id` is hidden and matches a row to its action by `recordKey`; only the columns
 * with `isAnswer` are read back.
 */
export const agreementColumns = [
  { key: 'id', title: 'Hub id', isAnswer: false },
  { key: 'ref', title: 'Ref', isAnswer: false },
  { key: 'title', title: 'Action', isAnswer: false },
  { key: 'ask', title: 'What we ask of you', isAnswer: false },
  { key: 'owner', title: 'Proposed owner (post)', isAnswer: false },
  { key: 'stateNow', title: 'State of play', isAnswer: false },
  { key: 'answer', title: 'Your answer', isAnswer: true },
  { key: 'words', title: 'Reason, or the wording you agree to', isAnswer: true },
  { key: 'notOurs', title: 'If not yours, whose', isAnswer: true },
  { key: 'agreedBy', title: 'Agreed by (post)', isAnswer: true },
  { key: 'day', title: 'Date of the answer', isAnswer: true },
] as const;
export type AgreementColumn = (typeof agreementColumns)[number]['key'];

/** What may be answered in the sheet's drop-down, and the state it means. */
export const agreementAnswers = [
  { agreement: 'agreed', title: 'Agree' },
  { agreement: 'agreedChangedWording', title: 'Agree with changed wording' },
  { agreement: 'notAgreed', title: 'Not agreed' },
  { agreement: 'notOurs', title: 'Not ours' },
  { agreement: 'inDiscussion', title: 'Still in discussion' },
] as const satisfies readonly { agreement: Agreement; title: string }[];

const otherWords: Record<string, Agreement> = {
  agreed: 'agreed',
  yes: 'agreed',
  'agreed with changed wording': 'agreedChangedWording',
  'agree with changes': 'agreedChangedWording',
  'agreed with changes': 'agreedChangedWording',
  'not agree': 'notAgreed',
  disagree: 'notAgreed',
  'do not agree': 'notAgreed',
  no: 'notAgreed',
  'in discussion': 'inDiscussion',
};

/** The state behind an answer somebody chose or typed; null where it is none we know. */
export function answerToAgreement(answer: string): Agreement | null {
  const plain = answer
    .trim()
    .replace(/[.!]+$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  const chosen = agreementAnswers.find(({ title }) => title.toLowerCase() === plain);
  return chosen?.agreement ?? otherWords[plain] ?? null;
}
