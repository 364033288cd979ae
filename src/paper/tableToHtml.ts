import { htmlPage, toHtml } from './htmlPage.ts';
import { htmlTable } from './htmlTable.ts';
import type { Table } from './table.ts';
import { needsWidth } from './table.ts';

/** A table as an accessible web page of its own, in UTF-8. */
export function tableToHtml(table: Table): Uint8Array {
  const about = table.about ? `<p>${toHtml(table.about)}</p>\n` : '';
  return new TextEncoder().encode(
    htmlPage({ ...table, isWide: needsWidth(table.columns) }, `${about}${htmlTable(table, table.language)}`),
  );
}
