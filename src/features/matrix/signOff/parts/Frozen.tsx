import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFreezes } from '../../../../data/hooks/useFreezes.ts';
import type { ReturnEvent } from '../../../../domain/returnEvents.ts';
import { Section } from '../../../../ui/Section.tsx';
import { StateText } from '../../../../ui/StateText.tsx';
import { freezeInWords, frozenRows } from '../frozenView.ts';
import { say } from '../frozenWords.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px', overflowWrap: 'anywhere' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '720px' },
});

/** What was frozen with this return, and what is on its way there. */
export function Frozen({ events, isWhole }: { events: readonly ReturnEvent[]; isWhole: boolean }) {
  const styles = useStyles();
  const rows = frozenRows(events);
  return (
    <Section title={say('title')}>
      <Text className={styles.quiet}>{say('about')}</Text>
      <FreezesOnTheirWay />
      {rows.length === 0 && isWhole ? <Text>{say('none')}</Text> : null}
      <ul className={styles.list}>
        {rows.map(({ key, words }) => (
          <li key={key} className={styles.row}>
            {words}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is not frozen yet, of some items or of all; [Try again] where a copy was refused. Nothing where all is done. */
export function FreezesOnTheirWay({ evidenceKeys }: { evidenceKeys?: readonly string[] }) {
  const styles = useStyles();
  const { entries, freezes } = useFreezes();
  const shown = entries.filter(({ evidenceKey }) => evidenceKeys?.includes(evidenceKey) ?? true);
  return (
    <ul className={styles.list} role="status" data-print="no">
      {shown.map((entry) => (
        <li key={entry.key} className={styles.row}>
          <StateText icon={entry.state === 'refused' ? 'attention' : 'none'}>
            {freezeInWords(entry)}
          </StateText>
          {entry.state === 'refused' ? (
            <Button
              size="small"
              aria-label={say('tryAgainLabel', { title: entry.title })}
              onClick={() => void freezes.tryAgain(entry.key)}
            >
              {say('tryAgain')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
