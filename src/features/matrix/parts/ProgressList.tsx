import { makeStyles, tokens } from '@fluentui/react-components';
import type { LevelLists } from '../../../data/hooks/useLevels.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { SummaryState } from '../../../ui/SummaryState.tsx';
import { say } from '../matrixWords.ts';
import { progressLines } from '../progressView.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, paddingInlineStart: '18px' },
  // Said here because pages of SharePoint take the marks of lists away.
  line: { padding: `${tokens.spacingVerticalXXS} 0`, listStyleType: 'disc' },
});

/** A sentence a view: how many standards have it, or that it is not known. */
export function ProgressList({ standards, levels }: { standards: readonly Standard[]; levels: LevelLists }) {
  const styles = useStyles();
  // A view on its way says so in its own sentence; only what went wrong is told above them.
  const answered = Object.values(levels).filter(({ asOf, error }) => asOf !== null || error !== null);
  return (
    <SummaryState lists={answered} what={say('waitViews')} shows="each">
      <ul className={styles.list}>
        {progressLines(standards, levels).map(({ view, sentence }) => (
          <li key={view} className={styles.line}>
            {sentence}
          </li>
        ))}
      </ul>
    </SummaryState>
  );
}
