import { commitmentInForce } from '../../../domain/commitments.ts';
import { withoutOwner } from '../../../domain/orphanedActions.ts';
import { Section } from '../../../ui/Section.tsx';
import { forceRows, newestPractice } from '../forceView.ts';
import { say } from '../todayWords.ts';
import type { TodayData } from '../useToday.ts';
import { AskLead } from './AskLead.tsx';
import { TodayRows } from './TodayRows.tsx';

/** For somebody without a post: what was promised, who owns what, one practice, and whom to ask. */
export function InYourForce({ data }: { data: TodayData }) {
  const { lists, today, postsByKey } = data;
  const { actions, posts, commitments, practices } = lists;
  const isCounted = actions.isComplete && posts.isComplete;
  const rows = forceRows({
    commitment: commitmentInForce(commitments.items, today),
    actions: actions.isComplete
      ? {
          count: actions.items.length,
          withoutOwner: isCounted ? withoutOwner(actions.items, postsByKey, today).actions.length : null,
        }
      : null,
    practice: newestPractice(practices.items),
  });
  return (
    <Section title={say('force')}>
      <TodayRows rows={rows}>
        <AskLead data={data} />
      </TodayRows>
    </Section>
  );
}
