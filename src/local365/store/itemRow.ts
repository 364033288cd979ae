import { itemId } from './store.ts';

/** One item as SQLite keeps it; `fields` is JSON text of the columns that are not empty. */
export interface ItemRow {
  key: number;
  guid: string;
  version: number;
  created: string;
  modified: string;
  author: number;
  editor: number;
  fields: string;
}

export type FieldValues = Record<string, unknown>;

/** The value of any column, the service's own stamps included. */
export function valueOf(row: ItemRow, values: FieldValues, name: string): unknown {
  switch (name) {
    case 'ID':
      return itemId(row.key);
    case 'Created':
      return row.created;
    case 'Modified':
      return row.modified;
    case 'Author':
      return row.author;
    case 'Editor':
      return row.editor;
    case 'GUID':
      return row.guid;
    case '_UIVersionString':
      return `${row.version}.0`;
    default:
      return values[name] ?? null;
  }
}

export function eTagOf(row: ItemRow): string {
  return `"${row.guid},${row.version}"`;
}

/** `*`, the whole eTag, or SharePoint's older form of the version alone. */
export function eTagMatches(row: ItemRow, wanted: string | null): boolean {
  if (wanted === null || wanted === '*') return true;
  const plain = wanted.replace(/^W\//, '');
  return plain === eTagOf(row) || plain === `"${row.version}"`;
}
