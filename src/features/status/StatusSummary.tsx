import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useForceStanding } from '../../data/hooks/useForceStanding.ts';
import { postsHeldBy } from '../../domain/posts.ts';
import { wholePlaces } from '../../domain/summaries.ts';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Section } from '../../ui/Section.tsx';
import { Summary } from '../../ui/Summary.tsx';
import type { SummarySettings } from '../../ui/Summary.tsx';
import { SummaryState } from '../../ui/SummaryState.tsx';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';
import { NeedLines } from './parts/NeedLines.tsx';
import { NextDate } from './parts/NextDate.tsx';
import { FigureList } from './parts/FigureList.tsx';
import { statusSummary } from './statusSummaryView.ts';
import type { StatusSummaryView } from './statusSummaryView.ts';
import { say } from './statusWords.ts';
import { whereWeStand } from './whereWeStand.ts';

const useStyles = makeStyles({
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
  },
});

/** Status in short: what needs a chief officer, four things to know, the next date. */
export function StatusSummary({ title, rows }: SummarySettings) {
  const standing = useForceStanding();
  const { me } = useSurroundings();
  const { hub, lists, levels, today } = standing;
  // The levels can be asked for only once the cycle is known: what waits for them says so, the rest is not held up.
  const answered = Object.values(levels ?? {}).filter(({ asOf, error }) => asOf !== null || error !== null);
  const held = postsHeldBy(me, lists.posts.items, today);
  const view = statusSummary(whereWeStand(standing, held), rows);
  return (
    <Summary
      title={title}
      ours={say('summary.title')}
      force={hub?.title ?? null}
      asOf={oldestAsOf(Object.values(lists))}
      markings={view.markings}
      whole={{ to: wholePlaces.status, label: say('summary.whole') }}
    >
      <SummaryState lists={[...Object.values(lists), ...answered]} what={say('summary.wait')} shows="each">
        <Parts view={view} />
      </SummaryState>
    </Summary>
  );
}

function Parts({ view: { needs, figures, next } }: { view: StatusSummaryView }) {
  const styles = useStyles();
  return (
    <div className={styles.parts}>
      <Section title={needs.title} as="h3">
        {needs.empty === null ? <NeedLines lines={needs.lines} /> : <Text>{needs.empty}</Text>}
        {needs.notes.map((note) => (
          <Text key={note}>{note}</Text>
        ))}
      </Section>
      <Section title={say('toKnow')} as="h3">
        <FigureList figures={figures} />
      </Section>
      <Section title={say('nextDate')} as="h3">
        <NextDate next={next} />
      </Section>
    </div>
  );
}
