import type { Commitment } from '../../domain/commitments.ts';
import { commitmentInForce } from '../../domain/commitments.ts';
import type { Day } from '../../domain/days.ts';
import type { Marking } from '../../domain/list.ts';
import { commitmentView } from './commitmentView.ts';
import type { VersionFacts } from './commitmentView.ts';
import { say } from './commitmentWords.ts';

/** The Commitment in short: the version in force, or why there is none. */
export interface CommitmentSummaryView {
  shown: VersionFacts | null;
  version: string | null;
  empty: string | null;
  markings: (Marking | null)[];
}

/** The version in force as the page opens on it. That there is none is said only once the list has answered. */
export function commitmentSummary(
  all: readonly Commitment[],
  hasAnswered: boolean,
  today: Day,
): CommitmentSummaryView {
  const { shown } = commitmentView(all, null, today);
  return {
    shown,
    version: shown?.version ? say('version', { version: shown.version }) : null,
    empty: shown === null ? whyNone(all.length, hasAnswered) : null,
    markings: [commitmentInForce(all, today)?.marking ?? null],
  };
}

function whyNone(count: number, hasAnswered: boolean): string {
  if (!hasAnswered) return say('summary.noneSoFar');
  return say(count === 0 ? 'noneAtAll' : 'summary.noneInForce');
}
