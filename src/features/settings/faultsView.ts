import type { Problem } from '../../domain/columns/problem.ts';
import { problemInWords } from '../../ui/uiWords.ts';
import { listName, say } from './settingsWords.ts';

/** A row that could not be read, as the data hands it over. */
export interface UnreadRow {
  list: string;
  id: string;
  title: string | null;
  problems: readonly { column: string; problem: Problem }[];
}

/** The same in finished words, with the address of the row in SharePoint. */
export interface FaultRow {
  key: string;
  title: string;
  reasons: string[];
  url: string;
}

/** How many rows are listed one by one. */
const mostFaults = 100;

/** The rows that could not be read, by list, with the first hundred in words. */
export function faultRows(faults: readonly UnreadRow[], siteUrl: string): { rows: FaultRow[]; more: number } {
  return {
    rows: faults.slice(0, mostFaults).map((fault) => faultRow(fault, siteUrl)),
    more: Math.max(0, faults.length - mostFaults),
  };
}

function faultRow({ list, id, title, problems }: UnreadRow, siteUrl: string): FaultRow {
  return {
    key: `${list} ${id}`,
    title: say('faultRow', { list: listName(list), title: title ?? say('faultNoTitle') }),
    reasons: problems.map(({ column, problem }) =>
      say('faultColumn', { column, reason: problemInWords(problem) }),
    ),
    url: rowAddress(siteUrl, list, id),
  };
}

/** SharePoint's own page of a row. */
export function rowAddress(siteUrl: string, list: string, id: string): string {
  return `${siteUrl.replace(/\/$/, '')}/Lists/${encodeURIComponent(list)}/DispForm.aspx?ID=${encodeURIComponent(id)}`;
}
