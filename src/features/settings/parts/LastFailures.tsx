import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CopyWords } from '../../../ui/CopyWords.tsx';
import { Section } from '../../../ui/Section.tsx';
import { say as sayShared } from '../../../ui/uiWords.ts';
import type { Noted } from '../failuresView.ts';
import { failureLines } from '../failuresView.ts';
import { say } from '../hubSettingsWords.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    maxWidth: '720px',
    overflowWrap: 'anywhere',
  },
});

/** The last failures of this visit, for a support desk: no name, no words of a row. */
export function LastFailures({ noted, details }: { noted: readonly Noted[]; details: () => string }) {
  const styles = useStyles();
  return (
    <Section title={say('failuresTitle')}>
      {noted.length === 0 ? (
        <Text>{say('failures.none')}</Text>
      ) : (
        <>
          <ul className={styles.list}>
            {failureLines(noted, new Date()).map(({ key, words }) => (
              <li key={key}>{words}</li>
            ))}
          </ul>
          <CopyWords label={sayShared('copyDetails')} done={sayShared('detailsCopied')} words={details} />
        </>
      )}
    </Section>
  );
}
