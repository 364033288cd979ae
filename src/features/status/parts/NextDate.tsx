import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { NextDate as NextDateWords } from '../statusView.ts';
import { say } from '../statusWords.ts';

const useStyles = makeStyles({
  words: { maxWidth: '720px' },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '720px' },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  definition: { margin: 0 },
});

/** The next date of the cycle and how far its stage has come; what is counted opens in place. */
export function NextDate({ next }: { next: NextDateWords }) {
  const styles = useStyles();
  return (
    <>
      <Text className={styles.words}>
        <PlaceLink to={addresses.matrix}>{next.sentence}</PlaceLink> {next.count}
      </Text>
      {next.definition ? (
        <details className={styles.quiet} data-print="no">
          <summary className={styles.summary}>{say('howCounted')}</summary>
          <p className={styles.definition}>{next.definition}</p>
        </details>
      ) : null}
    </>
  );
}
