import { isNothing, toLine } from './cellText.ts';
import type { Value } from './grid.ts';
import { headingToField } from './headings.ts';
import { sheetFields } from './sheetFields.ts';
import type { SheetField } from './sheetFields.ts';
import type { FoundTable } from './tables.ts';

/** A cell of a row with something in it. */
export interface Filled {
  column: number;
  text: string;
  value: Value;
}

/** What a row between the actions can say of all below it. */
const heading: ReadonlySet<SheetField> = new Set([
  ...(['ownerPostKey', 'workstreamKey', 'bodyKey', 'leadForceKey'] as const),
]);

/** "Owner: Head of People", in one cell or two: what a row says of the rows below it. Null for another row. */
export function labelOf(filled: readonly Filled[]): { field: SheetField; value: string } | null {
  const [first, second] = filled;
  if (!first || filled.length > 2) return null;
  const [, label = '', said = ''] = /^([^:]{2,40}?)\s*:\s*(.*)$/.exec(first.text) ?? [];
  // Words on both sides of the colon and a cell more are a row of a table.
  if (label === '' || (said === '') !== (second !== undefined)) return null;
  const guess = headingToField(label);
  if (guess?.score !== 1 || !heading.has(guess.field)) return null;
  return { field: guess.field, value: second?.text ?? said };
}

/** What labels above a row say, the outer ones first: a new outer one ends what stood below the one before. */
export function openLabels() {
  const said = new Map<SheetField, string>();
  return {
    say(field: SheetField, value: string) {
      const order = [...said.keys()];
      if (said.has(field)) for (const inner of order.slice(order.indexOf(field) + 1)) said.delete(inner);
      said.set(field, isNothing(value) ? '' : value);
    },
    /** A heading of another kind was passed: what stood below an earlier one of that kind has ended. */
    pass(field: SheetField) {
      this.say(field, '');
    },
    /** Puts what the labels say into the empty cells of a row. */
    fill(cells: Partial<Record<SheetField, Value>>): Partial<Record<SheetField, Value>> {
      const more = [...said].filter(([field, value]) => value !== '' && toLine(cells[field]) === '');
      return { ...cells, ...Object.fromEntries(more) };
    },
  };
}

/** True where a row only goes on with what the row above it says: words below words, and nothing in its first column. */
export function goesOn({ columns }: FoundTable, filled: readonly Filled[]): boolean {
  const first = columns[0]?.column;
  return filled.every(({ column }) => {
    const field = columns.find((one) => one.column === column)?.field ?? null;
    return column !== first && field !== null && sheetFields[field].kind === 'text';
  });
}

const labels =
  /^(key|legend|(foot)?notes?|n\.?b|sources?|abbreviations|glossary|(approved|agreed|signed( off)?|prepared|produced|compiled)( by)?|author|version|last updated|updated|document owner)/i;

/** True for words below a table that are no action: "Notes", "Key: G = on track", "* subject to funding". */
export function isFootnote(filled: readonly Filled[]): boolean {
  const [only, second, ...more] = filled;
  if (!only || more.length > 0) return false;
  const [label = ''] = labels.exec(only.text) ?? [];
  const after = only.text.slice(label.length).trimStart();
  if (label !== '' && after.startsWith(':')) return true;
  return second === undefined && ((label !== '' && after === '') || /^([*†‡]+ ?\p{Ll}|©)/u.test(only.text));
}

/** What stands in a row, in short. */
export function wordsOf(filled: readonly Filled[]): string {
  return filled
    .map(({ text }) => text)
    .join(' · ')
    .slice(0, 200);
}
