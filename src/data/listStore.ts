import type { Cell } from '../domain/columns/definition.ts';
import type { Stamp } from '../domain/stamp.ts';

/** A SharePoint row as both adapters hand it over: cells by internal column name, empty cells absent or null. */
export interface Row {
  id: string;
  eTag: string;
  created: Stamp;
  modified: Stamp;
  cells: Record<string, Cell | undefined>;
}

/** Which rows of a list: at most one filter, on one indexed column, because that is all SharePoint can really do. */
export interface RowQuery {
  list: string;
  /** Internal names of the columns wanted. */
  columns: readonly string[];
  /**
   * Columns no row can be without; `RecordKey` unless told. Where every row lacks one, the store looks whether the
   * column is there at all (`missing`): Graph leaves an unknown column out without a word.
   */
  required?: readonly string[];
  where?: { column: string; equals: string };
  /** Only rows changed at or after this instant. Never together with `where`. */
  changedSince?: string;
}

/** Some rows of an answer. `total` is how many there will be, where that is known before the end. */
export interface RowPage {
  rows: Row[];
  total: number | null;
  isLast: boolean;
  /** The columns that were asked for, where that may be fewer than wanted: an older hub does not have all. */
  columns?: readonly string[];
}

/** An older state of a row. */
export interface RowVersion {
  label: string;
  modified: Stamp;
  cells: Record<string, Cell | undefined>;
}

/** What a person may do in a list. Graph cannot say before a refusal: then it is unknown, and nothing is hidden. */
export interface Rights {
  add: 'yes' | 'no' | 'unknown';
  change: 'yes' | 'no' | 'unknown';
}

/** The port through which rows come and go. Failures are thrown as StoreFailure. */
export interface ListStore {
  /** Rows page by page to the end. Queries asked in the same moment travel together. */
  query(query: RowQuery, signal?: AbortSignal): AsyncIterable<RowPage>;
  /** One row by its SharePoint id; null where it is gone. */
  get(list: string, id: string, columns: readonly string[], signal?: AbortSignal): Promise<Row | null>;
  /** Creates a row and reads it back once. `RecordKey` must be among the cells. */
  add(list: string, cells: Record<string, Cell>): Promise<Row>;
  /** Changes cells of a row whose eTag is still the given one, and reads it back once. */
  change(list: string, id: string, cells: Record<string, Cell>, eTag: string): Promise<Row>;
  /** Earlier states of a row, newest first, as far as SharePoint still has them. */
  history(list: string, id: string): Promise<RowVersion[]>;
  rights(list: string): Rights;
}
