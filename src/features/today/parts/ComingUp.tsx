import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { addresses } from '../../../domain/addresses.ts';
import { upcoming } from '../../../domain/dropIns.ts';
import type { DropIn } from '../../../domain/dropIns.ts';
import { sessionTime } from '../../../ui/dayWords.ts';
import { nextDateInWords, say as sayRecord } from '../../../ui/records/recordWords.ts';
import { WhenKnown } from '../../../ui/records/WhenKnown.tsx';
import { Section } from '../../../ui/Section.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say } from '../todayWords.ts';
import type { TodayData } from '../useToday.ts';

// Late: what a calendar needs is no part of the first screen, and where it cannot be fetched the page stands without it.
const AddDropIn = lazy<ComponentType<{ dropIn: DropIn }>>(() =>
  import('../../../ui/records/AddDropIn.tsx').then(
    (part) => ({ default: part.AddDropIn }),
    () => ({ default: () => null }),
  ),
);

const useStyles = makeStyles({
  words: { maxWidth: '720px', overflowWrap: 'anywhere' },
  add: {
    minHeight: '32px',
    // The button has no frame: its words keep the edge of the text.
    marginInlineStart: `calc(-1 * (${tokens.spacingHorizontalM} + ${tokens.strokeWidthThin}))`,
    '@container hub (max-width: 719px)': { minHeight: '44px', '> button': { minHeight: '44px' } },
  },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** The next drop-in and the next date of the matrix. */
export function ComingUp({ data: { lists, hub, now, cycle } }: { data: TodayData }) {
  const styles = useStyles();
  const [next] = upcoming(lists.dropIns.items, now);
  return (
    <Section title={say('comingUp')}>
      <WhenKnown list={lists.dropIns} name={sayRecord('list.dropIns')}>
        {next ? (
          <>
            <Text className={styles.words}>
              <PlaceLink to={addresses.dropIn(next.recordKey)}>{next.title}</PlaceLink>
              <span className={styles.quiet}>
                {say('nextDropIn', {
                  time: sessionTime(next.startsAt, next.endsAt, hub?.timeZone ?? 'Europe/London'),
                })}
              </span>
            </Text>
            <div className={styles.add} data-print="no">
              <Suspense fallback={null}>
                <AddDropIn key={next.recordKey} dropIn={next} />
              </Suspense>
            </div>
          </>
        ) : lists.dropIns.hasAnswered ? (
          <Text>{say('noDropIn')}</Text>
        ) : null}
      </WhenKnown>
      <WhenKnown list={lists.cycles} name={sayRecord('list.matrix')}>
        {cycle || lists.cycles.hasAnswered ? (
          <Text className={styles.words}>
            <PlaceLink to={addresses.matrix}>{nextDateInWords(cycle)}</PlaceLink>
          </Text>
        ) : null}
      </WhenKnown>
    </Section>
  );
}
