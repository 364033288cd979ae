import { actions as actionList } from '../../domain/actions.ts';
import { columnName, fieldsToCells } from '../../domain/list.ts';
import type { Note } from '../../domain/sheets/notes.ts';
import type { RowResult } from '../../domain/sheets/rowResults.ts';
import type { FoundTable } from '../../domain/sheets/tables.ts';
import { namesActions } from '../../domain/sheets/tables.ts';
import { dayInWords } from '../../ui/dayWords.ts';
import { cellInWords, labelOf } from '../../ui/records/columnWords.ts';
import type { TitleOf } from '../../ui/records/columnWords.ts';
import { fieldInWords, say } from './importWords.ts';
import type { FileNotes } from './sheetFile.ts';

/** A field of a row, before and after, in words; `before` is null for a new action. */
export interface ChangeLine {
  label: string;
  before: string | null;
  after: string;
}

/** A row of the preview as finished words. */
export interface RowLine {
  id: string;
  title: string;
  place: string;
  reason: string | null;
  changes: ChangeLine[];
  notes: string[];
  /** False for rows that are no action anyway. */
  mayLeaveOut: boolean;
  isLeftOut: boolean;
}

/** A row of the sheet in words: what it is called, where it stands, what it changes or why it does not. */
export function rowLine(row: RowResult, titleOf: TitleOf): RowLine {
  const { place, reason, sameAs } = row;
  const at = say('row', { sheet: place.sheet, row: String(place.row) });
  return {
    id: row.id,
    title: [row.ref, row.words].filter(Boolean).join(' '),
    place: place.isHidden ? `${at}, ${say('hiddenRow')}` : at,
    reason: reason && say(`reason.${reason}`, { row: sameAs ? String(sameAs.row) : '' }),
    changes: row.result === 'added' ? addedLines(row, titleOf) : changedLines(row, titleOf),
    notes: row.notes.map(noteInWords),
    mayLeaveOut: row.result !== 'skipped',
    isLeftOut: reason === 'leftOut',
  };
}

/** Told elsewhere in the row, or nothing a reader looks for. */
const untold = new Set(['recordKey', 'ref', 'title', 'provisional']);

function addedLines({ fields, updates }: RowResult, titleOf: TitleOf): ChangeLine[] {
  const told = Object.entries(fields).filter(([field]) => !untold.has(field));
  const lines = told.map(([field, value]) => ({
    label: labelOf(field),
    before: null,
    after: valueInWords(field, value, titleOf),
  }));
  return [...lines, ...updateLines(updates)];
}

function changedLines({ differences, updates }: RowResult, titleOf: TitleOf): ChangeLine[] {
  const isMoved = differences.some(({ field }) => field === 'dueDay');
  const told = differences.filter(({ field }) => field !== 'provisional' && !(field === 'dueWas' && isMoved));
  const lines = told.map(({ field, before, after }) => ({
    label: labelOf(field),
    before: valueInWords(field, before, titleOf),
    after: valueInWords(field, after, titleOf),
  }));
  return [...lines, ...updateLines(updates)];
}

function updateLines(updates: readonly string[]): ChangeLine[] {
  return updates.map((words) => ({ label: say('field.update'), before: null, after: words }));
}

function valueInWords(field: string, value: unknown, titleOf: TitleOf): string {
  const { cells } = fieldsToCells(actionList, { [field]: value });
  return cellInWords(actionList, field, cells?.[columnName(field)], titleOf);
}

function noteInWords(note: Note): string {
  const params = {
    field: 'field' in note ? fieldInWords(note.field) : '',
    words: 'words' in note ? note.words.slice(0, 120) : '',
    day: 'day' in note ? dayInWords(note.day) : '',
  };
  return say(`note.${note.code}`, params);
}

/** Where a table stands and how much of it is read. */
export function tableInWords(table: FoundTable): { title: string; words: string } {
  const { sheet, headRow, columns, isHidden } = table;
  const at = headRow < 0 ? say('tableNoHead', { sheet }) : say('table', { sheet, row: String(headRow + 1) });
  const count = columns.filter(({ field }) => field !== null).length;
  const words = namesActions(table) ? say('tableCount', { count, of: columns.length }) : say('tableNotRead');
  return { title: isHidden ? `${at} (${say('tableHidden')})` : at, words };
}

/** What is to be known about the file, a sentence each. */
export function fileInWords(notes: FileNotes): string[] {
  const counted = (['hiddenSheets', 'hiddenRows', 'formulas', 'errors'] as const)
    .filter((what) => notes[what] > 0)
    .map((what) => say(`known.${what}`, { count: notes[what] }));
  return [
    ...counted,
    ...(notes.hasMacros ? [say('known.macros')] : []),
    ...(notes.isCut ? [say('known.cut')] : []),
    say('notColours'),
  ];
}
