import { isNothing, toLine, toText } from '../sheets/cellText.ts';
import type { Grid } from '../sheets/grid.ts';
import { mergedDown } from '../sheets/grid.ts';
import type { ColumnKind, Meaning } from './columns.ts';
import type { FrameworkTable } from './findTables.ts';
import type { Place } from './problems.ts';
import type { LevelWord } from './readCells.ts';

/** A cell with something in it. */
export interface FilledCell {
  column: number;
  text: string;
  heading: string;
  meaning: Meaning | null;
  /** How many columns further it was merged to. */
  mergedTo: number;
}

/** A row of a table, to be asked by what its columns hold. */
export interface TableRow {
  /** Counted from 0. */
  at: number;
  place: Place;
  /** What stands in it, in one line. */
  words: string;
  /** Cells of known and unknown columns that say something; "n/a" and "-" say nothing. */
  filled: FilledCell[];
  kinds: ReadonlySet<string>;
  /** The first column of its table. */
  firstColumn: number;
  /** What the row's own cell of this kind says; empty where nothing. */
  own(kind: ColumnKind): string;
  /** The same, or what a cell merged down from above says. */
  held(kind: ColumnKind): string;
  /** The level whose statements a column holds; null where it holds none. */
  levelAt(column: number): LevelWord | null;
}

/** One row of a table. */
export function rowOf(grid: Grid, table: FrameworkTable, at: number): TableRow {
  const fill = fillOf(grid);
  const filled = table.columns.flatMap(({ column, heading, meaning }): FilledCell[] => {
    const text = toText(grid.rows[at]?.[column]);
    if (isNothing(text)) return [];
    const across = grid.merged.find(({ fromRow, fromColumn }) => fromRow === at && fromColumn === column);
    return [{ column, text, heading, meaning, mergedTo: across ? across.toColumn - column : 0 }];
  });
  const columnsOf = (kind: ColumnKind) => table.columns.filter(({ meaning }) => meaning?.is === kind);
  const own = (kind: ColumnKind) => filled.find(({ meaning }) => meaning?.is === kind)?.text ?? '';
  const above = (kind: ColumnKind) =>
    columnsOf(kind)
      .map(({ column }) => toText(fill(at, column)))
      .find((text) => !isNothing(text)) ?? '';
  return {
    at,
    place: { sheet: grid.name, row: at + 1 },
    words: filled.map(({ text }) => toLine(text)).join(' · '),
    filled,
    kinds: new Set(table.columns.flatMap(({ meaning }) => (meaning ? [meaning.is] : []))),
    firstColumn: table.columns[0]?.column ?? 0,
    own,
    levelAt: (column) => {
      const meaning = table.columns.find((one) => one.column === column)?.meaning;
      return meaning?.is === 'levelStatements' ? meaning.level : null;
    },
    held: (kind) => own(kind) || above(kind),
  };
}

/** A grid's merged cells are looked through once. */
const fills = new WeakMap<Grid, ReturnType<typeof mergedDown>>();

function fillOf(grid: Grid) {
  const known = fills.get(grid) ?? mergedDown(grid);
  fills.set(grid, known);
  return known;
}
