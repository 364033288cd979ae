import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { upcoming } from '../../../domain/dropIns.ts';
import { sessionTime } from '../../../ui/dayWords.ts';
import { nextDateInWords, say as sayRecord } from '../../../ui/records/recordWords.ts';
import { WhenKnown } from '../../../ui/records/WhenKnown.tsx';
import { Section } from '../../../ui/Section.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say } from '../todayWords.ts';
import type { TodayData } from '../useToday.ts';

const useStyles = makeStyles({
  words: { maxWidth: '720px', overflowWrap: 'anywhere' },
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
          <Text className={styles.words}>
            <PlaceLink to={addresses.dropIn(next.recordKey)}>{next.title}</PlaceLink>
            <span className={styles.quiet}>
              {say('nextDropIn', {
                time: sessionTime(next.startsAt, next.endsAt, hub?.timeZone ?? 'Europe/London'),
              })}
            </span>
          </Text>
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
