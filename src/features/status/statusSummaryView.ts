import type { Marking } from '../../domain/list.ts';
import type { FigureLine } from './figuresView.ts';
import type { NeedLine, NextDate } from './statusView.ts';
import { say } from './statusWords.ts';
import type { WhereWeStand } from './whereWeStand.ts';

/** Status in short. */
export interface StatusSummaryView {
  needs: { title: string; lines: NeedLine[]; empty: string | null; notes: string[] };
  figures: FigureLine[];
  next: NextDate;
  /** Of what is shown. */
  markings: (Marking | null)[];
}

/** Where the force stands with at most so many needs; its head says the highest marking of these, no line its own. */
export function statusSummary({ needs, figures, next }: WhereWeStand, rows: number): StatusSummaryView {
  const shown = needs.lines.slice(0, rows);
  const left = needs.lines.length - shown.length;
  const more = left > 0 ? say('summary.more', { count: left }) : null;
  return {
    needs: {
      title: needs.title,
      lines: shown.map((line) => ({ ...line, marking: null })),
      empty: needs.empty,
      notes: [more, needs.note].filter((note) => note !== null),
    },
    figures,
    next: { ...next, definition: null, standards: null },
    markings: shown.map(({ marking }) => marking),
  };
}
