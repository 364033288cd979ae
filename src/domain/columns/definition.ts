import type { z } from 'zod/mini';

/** What a list cell looks like on its way in or out, the same from Graph and from SharePoint REST. */
export type Cell = string | number | boolean | string[] | null;

/** What SharePoint is told about a column; the provisioner turns it into a field. */
export interface ColumnDefinition {
  type: 'text' | 'note' | 'choice' | 'multiChoice' | 'dateOnly' | 'dateTime' | 'number' | 'yesNo';
  indexed?: boolean;
  unique?: boolean;
  maxLength?: number;
  choices?: readonly string[];
  minimum?: number;
  maximum?: number;
}

/** One SharePoint column and the codec between its cell and the domain's value. Empty is `null` in the domain. */
export interface Column<Value> {
  column: ColumnDefinition;
  schema: z.ZodMiniType<Value, Cell | undefined>;
  /** The version of the lists that brought this column; the first one where nothing is said. */
  since?: number;
}

/** The value a column holds in the domain. */
export type ValueOf<C> = C extends Column<infer Value> ? Value : never;

/** The same column with an index, so that it may be filtered on. SharePoint allows 20 indexes a list. */
export function indexed<Value>(column: Column<Value>): Column<Value> {
  return { ...column, column: { ...column.column, indexed: true } };
}

/**
 * The same column, brought by a later version of the lists. Sites that were not brought up to it do not have the column,
 * so an empty cell must be readable: never `required`.
 */
export function since<Value>(version: number, column: Column<Value>): Column<Value> {
  return { ...column, since: version };
}
