import type { Grid, Merge, Value } from '../../src/domain/sheets/grid.ts';
import { days, forces, owners, states, titles } from './fortyForces.ts';
import { aGrid } from './importStart.ts';

/** Numbers that are the same in every run. */
interface Random {
  next: () => number;
  below: (end: number) => number;
}

/** What a row of a sheet says; undefined where the force has no such column. */
interface RowTruth {
  title: string;
  ref?: string;
  ownerPostKey?: string | null;
  dueDay?: string | null;
  state?: string | null;
}

/** A force's workbook and what is true of it. */
export interface ForceSheet {
  grids: Grid[];
  truths: RowTruth[];
  /** What the sheet is like, for whoever looks at a failure. */
  traits: string[];
}

/** The sheet of one of forty forces, with whatever people put around a table. */
export function forceSheet(seed: number, { next, below }: Random): ForceSheet {
  const one = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const traits: string[] = [];
  const has = (trait: string, share: number) => {
    const is = next() < share;
    if (is) traits.push(trait);
    return is;
  };
  const columns = forces[seed % forces.length] ?? [];
  const rows: Value[][] = [];
  const merged: Merge[] = [];
  const hiddenRows = new Set<number>();
  const before = has('begins further right', 0.3) ? 1 + below(3) : 0;
  const put = (cells: readonly Value[]) =>
    rows.push([...Array.from({ length: before }, () => null), ...cells]);
  const merge = (fromRow: number, toRow: number, from: number, to: number) =>
    merged.push({ fromRow, toRow, fromColumn: before + from, toColumn: before + to });

  if (has('title rows', 0.6)) {
    put(['OFFICIAL']);
    put(['Race Action Plan tracker', null, 'Last updated', { day: '2027-05-12' }]);
    rows.push([]);
  }
  if (has('key above', 0.2)) for (const words of ['Key', 'Red', 'Green']) put([words, 'in words']);
  if (has('far down', 0.1)) while (rows.length < 8) rows.push([]);
  const isUpper = has('capitals', 0.1);
  const heads = columns.map(([heading]) => (isUpper ? heading.toUpperCase() : heading));
  if (has('banner', 0.2)) {
    put(heads.map((_, at) => (at === 0 ? 'Action details' : at === 2 ? 'Accountability and timing' : null)));
    merge(rows.length - 1, rows.length - 1, 0, 1);
    merge(rows.length - 1, rows.length - 1, 2, heads.length - 1);
  }
  put(heads);
  const headRow = rows.length - 1;
  if (has('headings over two rows', 0.15)) {
    put([]);
    heads.forEach((_, at) => merge(headRow, headRow + 1, at, at));
  }
  if (has('numbered columns', 0.1)) put(heads.map((_, at) => at + 1));

  const [isRepeated, isGapped, isUnseen] = [
    has('headings again', 0.15),
    has('blank rows', 0.2),
    has('marks', 0.1),
  ];
  const truths: RowTruth[] = [];
  const cellOf = (column: string, truth: RowTruth): Value => {
    if (column === 'title') return isUnseen ? `\u200f${truth.title}\u200b` : truth.title;
    if (column === 'ref') return (truth.ref = `${1 + (truths.length % 4)}.${40 + truths.length}`);
    if (column === 'update') return one(['Meeting held 3/6/27; paper to the board', '']);
    if (column === 'other') return one(['words', 12, { day: '2027-01-04' }, null, 'Yes']);
    const [cell, says] = one(column === 'owner' ? owners : column === 'due' ? days : states);
    const field = column === 'owner' ? 'ownerPostKey' : column === 'due' ? 'dueDay' : 'state';
    truth[field] = says;
    return cell;
  };
  for (const title of [...titles].slice(below(6), 8 + below(7))) {
    if (isRepeated && truths.length === 3) put(heads);
    if (isGapped && next() < 0.4) rows.push([]);
    const truth: RowTruth = { title };
    put(columns.map(([, column]) => cellOf(column, truth)));
    truths.push(truth);
    if (next() < 0.05) hiddenRows.add(rows.length - 1);
  }
  if (has('a key beside it', 0.15))
    ['RAG', 'Red', 'Amber'].forEach((words, at) => {
      const row = rows[headRow + at] ?? [];
      while (row.length <= before + heads.length) row.push(null);
      row.push(words, 'in words');
    });
  if (has('total', 0.2)) put(['Total', truths.length]);
  return { grids: [...around(has), aGrid(rows, { name: 'Tracker', merged, hiddenRows })], truths, traits };
}

/** Sheets that hold no action. */
function around(has: (trait: string, share: number) => boolean): Grid[] {
  const grids: Grid[] = [];
  if (has('lists', 0.2))
    grids.push(
      aGrid(
        [
          ['Status', 'Owner', 'RAG'],
          ['Complete', 'Head of Custody', 'Red'],
        ],
        { name: 'Lists' },
      ),
    );
  if (has('pivot', 0.2))
    grids.push(
      aGrid(
        [
          ['Row Labels', 'Count of Action'],
          ['Complete', 4],
          [],
          ['Owner', 'Number of actions'],
          ['Total', 4],
        ],
        {
          name: 'Summary',
        },
      ),
    );
  if (has('versions', 0.15))
    grids.push(
      aGrid(
        [
          ['Version', 'Date', 'Author', 'Change'],
          [1.1, null, 'J Smith', 'Draft'],
        ],
        { name: 'Versions' },
      ),
    );
  if (has('guidance', 0.15))
    grids.push(
      aGrid([['How to use this tracker'], ['1. Add each action.'], ['Owner', 'The post that owns it']]),
    );
  return grids;
}
