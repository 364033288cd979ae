import { asOfWords } from '../../ui/dayWords.ts';
import { errorInWords } from '../../ui/uiWords.ts';
import type { UnreadRow } from './faultsView.ts';
import { listName, say } from './settingsWords.ts';

/** How a list fares, as the data hands it over. */
export interface ListReport {
  name: string;
  isWhole: boolean;
  asOf: string | null;
  rows: number;
  faults: readonly UnreadRow[];
  error: Parameters<typeof errorInWords>[0] | null;
  failedRequest: { id: string | null; at: string } | null;
  isRefreshing: boolean;
}

/** A list in finished words. */
export interface HealthRow {
  key: string;
  name: string;
  answered: string;
  rows: string;
  /** Null where nothing was asked of the list. */
  state: string | null;
  icon: 'done' | 'underWay' | 'attention' | 'unknown';
}

/** When each list last answered, and what happened. */
export function healthRows(reports: readonly ListReport[], now: Date): HealthRow[] {
  return reports.map((report) => ({
    key: report.name,
    name: listName(report.name),
    answered:
      report.asOf === null ? notYet(report) : say('list.answered', { time: asOfWords(report.asOf, now) }),
    rows: report.asOf === null ? '' : say('list.rows', { count: report.rows }),
    ...stateOf(report),
  }));
}

/** True once every list that is read whole has answered: only then is "every row could be read" true. */
export function haveAllAnswered(reports: readonly ListReport[]): boolean {
  return reports.every(
    (report) => !report.isWhole || (report.asOf !== null && report.error === null && !report.isRefreshing),
  );
}

/** The newest answer of any list; null where none has answered. */
export function lastAnswer(reports: readonly ListReport[]): string | null {
  const known = reports.map((report) => report.asOf).filter((asOf) => asOf !== null);
  return known.sort().at(-1) ?? null;
}

function notYet({ isWhole, isRefreshing }: ListReport): string {
  return isWhole || isRefreshing ? say('list.never') : say('list.notOpened');
}

function stateOf(report: ListReport): Pick<HealthRow, 'state' | 'icon'> {
  if (report.error !== null) return { state: errorInWords(report.error), icon: 'attention' };
  if (report.faults.length > 0)
    return { state: say('list.faults', { count: report.faults.length }), icon: 'attention' };
  if (report.isRefreshing) return { state: say('list.asking'), icon: 'underWay' };
  if (report.asOf === null) return { state: null, icon: 'unknown' };
  return { state: say('list.fine'), icon: 'done' };
}
