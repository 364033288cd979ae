import type { Cell } from '../domain/columns/definition.ts';

/** The port for filling a list: many rows at once, for the set-up and the sample data, never for a person's writes. */
export interface RowLoader {
  /**
   * Creates rows without reading them back. Throws StoreFailure at the first that was refused; whoever calls then
   * looks up which are there, because any part of the rest may be.
   */
  addMany(list: string, rows: readonly Record<string, Cell>[]): Promise<void>;
}
