import type { DropIn } from '../../domain/dropIns.ts';
import { upcoming } from '../../domain/dropIns.ts';
import type { Marking } from '../../domain/list.ts';
import type { Practice } from '../../domain/practices.ts';
import { dropInRow } from './dropInsView.ts';
import type { DropInRow, DropInWords } from './dropInsView.ts';
import { newestFirst, practiceRows } from './practicesView.ts';
import type { PracticeRow } from './practicesView.ts';
import { say } from './shareWords.ts';

/** Some rows in short, the markings of these, why there are none, and the words of the link to all of them. */
export interface ShareSummaryView<Row> {
  rows: Row[];
  markings: (Marking | null)[];
  empty: string | null;
  whole: string;
}

/** How far a list is known: only one that answered to its end may be called empty, or counted. */
interface Known {
  hasAnswered: boolean;
  isComplete: boolean;
}

/** The sessions to come, soonest first, at most so many. */
export function dropInsSummary(
  all: readonly DropIn[],
  known: Known,
  rows: number,
  words: Pick<DropInWords, 'now' | 'timeZone'>,
): ShareSummaryView<DropInRow> {
  const shown = upcoming(all, words.now).slice(0, rows);
  return {
    // Who holds a session and in which workstream is on its own page.
    rows: shown.map((one) => dropInRow(one, { ...words, bodies: [], posts: [] })),
    ...about('dropInsSummary', shown, all.length, known),
  };
}

/** The practices added last, at most so many. */
export function practicesSummary(
  all: readonly Practice[],
  known: Known,
  rows: number,
): ShareSummaryView<PracticeRow> {
  const shown = newestFirst(all).slice(0, rows);
  return {
    rows: practiceRows(shown, { outcome: null, workstreamKey: null }, []),
    ...about('practicesSummary', shown, all.length, known),
  };
}

function about(
  which: 'dropInsSummary' | 'practicesSummary',
  shown: readonly { marking: Marking | null }[],
  count: number,
  { hasAnswered, isComplete }: Known,
): Omit<ShareSummaryView<never>, 'rows'> {
  const isCounted = isComplete && count > 0;
  return {
    markings: shown.map(({ marking }) => marking),
    empty: shown.length > 0 ? null : say(hasAnswered ? `${which}.empty` : `${which}.emptySoFar`),
    whole: isCounted ? say(`${which}.whole`, { count }) : say(`${which}.wholeUnknown`),
  };
}
