import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFreezes } from '../../../../data/hooks/useFreezes.ts';
import type { ReturnEvent } from '../../../../domain/returnEvents.ts';
import { Section } from '../../../../ui/Section.tsx';
import { StateText } from '../../../../ui/StateText.tsx';
import { freezeInWords, frozenRows, manyInWords } from '../frozenView.ts';
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
  summary: { cursor: 'pointer', minHeight: '24px' },
  which: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
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

const fewEnough = 3;

/** What is not frozen yet, of some items or of all; [Try again] where a copy was refused. Nothing where all is done. */
export function FreezesOnTheirWay({ evidenceKeys }: { evidenceKeys?: readonly string[] }) {
  const styles = useStyles();
  const { entries, freezes } = useFreezes();
  const shown = entries.filter(({ evidenceKey }) => evidenceKeys?.includes(evidenceKey) ?? true);
  const quiet = shown.filter(({ state, error }) => state !== 'refused' && error === null);
  const isMany = quiet.length > fewEnough;
  const each = isMany ? shown.filter((entry) => !quiet.includes(entry)) : shown;
  return (
    <div data-print="no">
      <ul className={styles.list} role="status">
        {isMany ? (
          <li className={styles.row}>
            <StateText icon="none">{manyInWords(quiet)}</StateText>
          </li>
        ) : null}
        {each.map((entry) => (
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
      {isMany ? (
        <details>
          <summary className={styles.summary}>{say('which')}</summary>
          <ul className={styles.which}>
            {[...new Set(quiet.map(({ title }) => title))].map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
