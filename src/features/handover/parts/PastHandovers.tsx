import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { settingsOf } from '../../../domain/hub.ts';
import { say } from '../handoverWords.ts';
import { pastHandovers } from '../pastView.ts';
import type { Card } from '../useHandover.ts';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalXS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { whiteSpace: 'pre-line', paddingBottom: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What was handed over before, as the rows kept it. */
export function PastHandovers({ card }: { card: Card }) {
  const styles = useStyles();
  const months = settingsOf(card.hub).namesKeptMonths;
  const past = pastHandovers(card.post, card.events, months, card.today);
  if (past.length === 0) return <Text className={styles.quiet}>{say('pastNone')}</Text>;
  return past.map(({ key, title, said, listed }) => (
    <details key={key}>
      <summary className={styles.summary}>{title}</summary>
      {said.map((words) => (
        <Text key={words} block className={styles.words} dir="auto">
          {words}
        </Text>
      ))}
      {listed ? (
        <Text block className={styles.words}>
          {listed}
        </Text>
      ) : null}
    </details>
  ));
}
