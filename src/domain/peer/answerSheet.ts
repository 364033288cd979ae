/**
 * The columns of the sheet another force fills in, in order. Titles are the same in every language: a sheet is recognised
 * by them when it returns. `id` is hidden and binds a row to its pack and standard; only answers are read back.
 */
export const answerColumns = [
  { key: 'id', title: 'Hub id', isAnswer: false },
  { key: 'number', title: 'No.', isAnswer: false },
  { key: 'title', title: 'Standard', isAnswer: false },
  { key: 'ownLevel', title: "The force's own level", isAnswer: false },
  { key: 'ownReasons', title: "The force's reasons", isAnswer: false },
  { key: 'narrative', title: "The force's narrative", isAnswer: false },
  { key: 'level', title: 'Level you propose', isAnswer: true },
  { key: 'reasons', title: 'Your reasons', isAnswer: true },
  { key: 'goodPractice', title: 'Good practice you saw', isAnswer: true },
  { key: 'questions', title: 'Questions you have', isAnswer: true },
] as const;
export type AnswerColumn = (typeof answerColumns)[number]['key'];

/** The columns of the tab with the evidence. */
export const evidenceColumns = [
  { key: 'id', title: 'Hub id' },
  { key: 'number', title: 'No.' },
  { key: 'title', title: 'Evidence' },
  { key: 'where', title: 'Where it is' },
  { key: 'opened', title: 'Opened?' },
] as const;

/** The columns of the first tab: who answers, and to which pack. */
export const whoColumns = [
  { key: 'id', title: 'Hub id' },
  { key: 'label', title: 'Who answers' },
  { key: 'value', title: 'Please fill in' },
] as const;

/** The rows of the first tab, by what stands in its hidden column. */
export const whoRows = [
  { id: 'force', label: 'Your force' },
  { id: 'post', label: 'Your post' },
  { id: 'day', label: 'Date of your answer' },
  { id: 'pack', label: 'Key of the pack (leave as it is)' },
  { id: 'hash', label: 'Check sum of the pack (leave as it is)' },
] as const;

/** The rows of the Word form under each standard, in order; what they ask is what the sheet's columns ask. */
export const formFields = answerColumns.filter(({ isAnswer }) => isAnswer);

/** What starts the hidden id of a row of the Word form that says who answers. */
export const whoId = 'who';

/** What may be chosen beside an item of evidence. */
export const openedChoices = ['Yes', 'No'] as const;

/** The hidden id of a row: pack, standard and, beside evidence, the item; keys have no blanks. */
export function rowId(...keys: readonly string[]): string {
  return keys.join(' ');
}
