import type { Body } from '../bodies.ts';
import { looksLikeRef } from './assignFields.ts';
import { wordsOf } from './besideActions.ts';
import type { Filled } from './besideActions.ts';
import { fold, toLine } from './cellText.ts';
import type { Grid, Value } from './grid.ts';
import type { SheetField } from './sheetFields.ts';
import { numbersColumns, repeatsHeadings } from './tables.ts';
import type { FoundTable } from './tables.ts';

/** Why a row of a sheet is no action: each has a sentence. */
export type NotAnAction = 'section' | 'total' | 'headingsAgain' | 'noTitle' | 'joined';

/** What a row is judged by. */
export interface Row {
  values: readonly Value[];
  filled: readonly Filled[];
  sectionOf: (text: string) => Body | null;
  fill: (row: number, column: number) => Value;
}

/** Why a row is no action; null where it is one. */
export function whyNot(
  grid: Grid,
  table: FoundTable,
  at: number,
  { values, filled, sectionOf, fill }: Row,
): { reason: NotAnAction; words: string } | null {
  const words = wordsOf(filled);
  if (repeatsHeadings(table, values) || numbersColumns(table, at, values))
    return { reason: 'headingsAgain', words };
  if (isSection(grid, table, at, filled, sectionOf)) return { reason: 'section', words };
  if (isTotal(filled)) return { reason: 'total', words };
  const has = (field: SheetField) =>
    table.columns.some((found) => found.field === field && textAt(found.column) !== '');
  const textAt = (column: number) => toLine(values[column] ?? fill(at, column));
  if (has('title') || has('recordKey') || has('ref')) return null;
  return { reason: filled.length === 1 ? 'section' : 'noTitle', words };
}

/** A row that heads those below it: all it says is one workstream or body, or one cell is merged across the table. */
function isSection(
  grid: Grid,
  table: FoundTable,
  at: number,
  filled: readonly Filled[],
  sectionOf: (text: string) => Body | null,
): boolean {
  const [only] = filled;
  if (!only) return false;
  const named = sectionOf(only.text);
  if (named && filled.every(({ text }) => sectionOf(text) === named)) return true;
  if (filled.length > 1) return false;
  const fieldOf = table.columns.find(({ column }) => column === only.column)?.field;
  const across = grid.merged.find(({ fromRow, fromColumn }) => fromRow === at && fromColumn === only.column);
  const width = across ? across.toColumn - across.fromColumn + 1 : 1;
  if (width >= 3 && width * 2 > table.columns.length) return true;
  if (fieldOf === 'ref')
    return !looksLikeRef(only.text) && (only.text.includes(' ') || !/\d/.test(only.text));
  return fieldOf === 'title' || fieldOf === 'recordKey' ? false : table.columns.length > 1;
}

/** "Total", "Sub-total: 14": words for a sum and otherwise nothing but numbers. */
function isTotal(filled: readonly Filled[]): boolean {
  const words = filled.filter(({ value, text }) => typeof value !== 'number' && !/^[\d.,%£ ]+$/.test(text));
  return (
    words.length === 1 &&
    /^(grand |sub )?totals?( (of )?(actions|rows))?( \d+)?$/.test(fold(words[0]?.text ?? ''))
  );
}
