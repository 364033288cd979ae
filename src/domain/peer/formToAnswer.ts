import { fold } from '../sheets/cellText.ts';
import type { AnswerRead } from './answer.ts';
import { answerColumns, evidenceColumns, formFields, whoColumns, whoId, whoRows } from './answerSheet.ts';
import { sheetToAnswer } from './sheetToAnswer.ts';

/** A row of a form as it came back. */
export interface FormRowRead {
  id: string;
  label: string;
  words: string;
}

/**
 * Reads the Word form another force filled in, by the hidden ids of its rows; where a program dropped those, by what the
 * rows ask and the number of the standard. It says what the sheet would say. Null where none of its tables is one of ours.
 */
export function formToAnswer(tables: readonly (readonly FormRowRead[])[]): AnswerRead | null {
  const who: string[][] = [];
  const answers: string[][] = [];
  const evidence: string[][] = [];
  for (const rows of tables) {
    who.push(...rows.flatMap(whoRow));
    const answer = answerRow(rows);
    if (answer) answers.push(answer);
    evidence.push(...rows.flatMap(evidenceRow));
  }
  return sheetToAnswer([
    { name: '', rows: [whoColumns.map(({ title }) => title), ...who] },
    { name: '', rows: [answerColumns.map(({ title }) => title), ...answers] },
    { name: '', rows: [evidenceColumns.map(({ title }) => title), ...evidence] },
  ]);
}

function whoRow({ id, label, words }: FormRowRead): string[][] {
  const said = id.startsWith(`${whoId} `) ? id.slice(whoId.length + 1) : '';
  const known = whoRows.find((one) => one.id === said || (id === '' && fold(one.label) === fold(label)));
  return known ? [[known.id, known.label, words]] : [];
}

/** A table under a standard as a row of the sheet: the id of its pack and standard, its number, what was typed. */
function answerRow(rows: readonly FormRowRead[]): string[] | null {
  const typed = new Map<string, string>();
  let rowId = '';
  let number = '';
  for (const { id, label, words } of rows) {
    const parts = id.split(' ');
    const field = formFields.find(({ key, title }) =>
      id === '' ? fold(title) === fold(label) : parts.length === 3 && parts[2] === key,
    );
    if (field) typed.set(field.key, words);
    if (parts.length === 3 && (field || parts[2] === 'title')) rowId = parts.slice(0, 2).join(' ');
    if (parts[2] === 'title' || (id === '' && fold(label) === fold(titleOfStandard)))
      number = /\d+/.exec(words)?.[0] ?? '';
  }
  if (typed.size === 0) return null;
  return answerColumns.map(({ key }) =>
    key === 'id' ? rowId : key === 'number' ? number : (typed.get(key) ?? ''),
  );
}

const titleOfStandard = answerColumns.find(({ key }) => key === 'title')?.title ?? '';

function evidenceRow({ id, words }: FormRowRead): string[][] {
  const [pack = '', standard = '', item = '', kind = ''] = id.split(' ');
  return kind === 'opened' ? [[[pack, standard, item].join(' '), '', '', '', words]] : [];
}
