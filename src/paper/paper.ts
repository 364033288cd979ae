import type { Cell, Frame, TableColumn } from './table.ts';

/** A stretch of text of one look. */
export type Run = string | { text: string; isStrong?: boolean; link?: string };
/** Words of a paragraph: plain, or stretches of them. A line break in a string stays one. */
export type Words = string | readonly Run[];

/** A table inside a document; hidden columns are left out. */
export interface PaperTable {
  /** Its caption; a number is not put before it. */
  title: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly Cell[])[];
}

/** A row of a form: what is asked, what stands there already, how much room there is. */
export interface FormRow {
  /** Comes back with the words: it stands hidden beside the label. */
  id: string;
  label: string;
  given?: string;
  lines?: number;
}

/** One piece of a document, in the order of reading. Paragraphs are numbered through unless told otherwise. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; words: Words; isNumbered?: boolean }
  | { kind: 'list'; items: readonly Words[] }
  | { kind: 'table'; table: PaperTable }
  /** A line to write on by hand or to type over, with its label: "Signed", "What is next?". */
  | { kind: 'blank'; label: string; lines?: number }
  /** A table to type into, which `readWordForms` reads back. */
  | { kind: 'form'; rows: readonly FormRow[] }
  | { kind: 'newPage' };

/** A document on its way out, as plain data: the same goes to Word, to a web page, to text and to print. */
export interface Paper extends Frame {
  blocks: readonly Block[];
}

/** The stretches of some words. */
export function runsOf(words: Words): { text: string; isStrong?: boolean; link?: string }[] {
  const runs = typeof words === 'string' ? [words] : words;
  return runs.map((run) => (typeof run === 'string' ? { text: run } : run));
}

/** The words without their looks. */
export function wordsToText(words: Words): string {
  return runsOf(words)
    .map(({ text }) => text)
    .join('');
}
