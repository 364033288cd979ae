import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useStanding } from '../../data/hooks/useStanding.ts';
import { postsHeldBy } from '../../domain/posts.ts';
import { dayInWords } from '../../ui/dayWords.ts';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Page } from '../../ui/Page.tsx';
import { ChangeList } from '../../ui/records/ChangeList.tsx';
import { Troubles } from '../../ui/records/Troubles.tsx';
import { Section } from '../../ui/Section.tsx';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';
import { Needs } from './parts/Needs.tsx';
import { HowCounted } from '../../ui/records/HowCounted.tsx';
import { NextDate } from './parts/NextDate.tsx';
import { TakeStatus } from './parts/TakeStatus.tsx';
import { ToKnow } from './parts/ToKnow.tsx';
import { statusOf } from './statusOf.ts';
import { say } from './statusWords.ts';

const wide = '@container hub (min-width: 1000px)';

/** In reading order one below the other; on wide screens two columns that do not wait for one another's height. */
const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXXL}`,
    gridTemplateColumns: 'minmax(0, 1fr)',
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gridTemplateRows: 'auto auto 1fr' },
  },
  needs: { [wide]: { gridColumn: '1', gridRow: '1 / span 2' } },
  know: { [wide]: { gridColumn: '2', gridRow: '1' } },
  next: { [wide]: { gridColumn: '1', gridRow: '3' } },
  changed: { [wide]: { gridColumn: '2', gridRow: '2 / span 2' } },
});

/** The chief officer's page: what needs them, four things to know, the next date, what changed. */
export function StatusPage() {
  const styles = useStyles();
  const standing = useStanding();
  const { me } = useSurroundings();
  const { lists, levels, today } = standing;
  const view = statusOf(standing, postsHeldBy(me, lists.posts.items, today));
  const behind = [...Object.values(lists), ...Object.values(levels ?? {})];
  const isWhole = behind.every(({ isComplete, error }) => isComplete && error === null);
  return (
    <Page
      title={view.title}
      line={[standing.hub && dayInWords(today), view.compared]}
      asOf={oldestAsOf(Object.values(lists))}
      marking={view.marking}
      actions={<TakeStatus view={view} today={today} isWhole={isWhole} />}
    >
      <Troubles lists={behind} />
      <div className={styles.grid}>
        <div className={styles.needs}>
          <Section title={view.needs.title}>
            <Needs needs={view.needs} asked={lists.asks.items} today={today} />
          </Section>
        </div>
        <div className={styles.know}>
          <Section title={say('toKnow')}>
            <ToKnow figures={view.figures} />
          </Section>
        </div>
        <div className={styles.next}>
          <Section title={say('nextDate')}>
            <NextDate next={view.next} />
            {view.next.definition ? (
              <HowCounted definition={view.next.definition} standards={view.next.standards} />
            ) : null}
          </Section>
        </div>
        <div className={styles.changed}>
          <Section title={view.changed.title}>
            {view.changed.empty === null ? (
              <ChangeList lines={view.changed.lines} today={today} />
            ) : (
              <Text>{view.changed.empty}</Text>
            )}
          </Section>
        </div>
      </div>
    </Page>
  );
}
