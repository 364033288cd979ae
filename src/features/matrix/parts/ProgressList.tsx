import { makeStyles, tokens } from '@fluentui/react-components';
import { HowCounted } from '../../../ui/records/HowCounted.tsx';
import { SummaryState } from '../../../ui/SummaryState.tsx';
import { say } from '../matrixWords.ts';
import { progressLines } from '../progressView.ts';
import type { MatrixProgress } from '../useProgress.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, paddingInlineStart: '18px' },
  // Said here because pages of SharePoint take the marks of lists away.
  line: { padding: `${tokens.spacingVerticalXXS} 0`, listStyleType: 'disc' },
});

/** A sentence a step: how many standards count for it, or that it is not known; what is counted opens in place. */
export function ProgressList({ progress: { standards, levels, steps } }: { progress: MatrixProgress }) {
  const styles = useStyles();
  if (levels === null) return null;
  const { peer, community } = levels;
  // A list on its way says so in its own sentence; only what went wrong is told above them.
  const answered = [peer, community, steps].filter(({ asOf, error }) => asOf !== null || error !== null);
  const counted = { ...steps, peer: peer.items, community: community.items };
  const known = { ready: steps, seen: peer, communityView: community, signedOff: steps };
  return (
    <SummaryState lists={answered} what={say('waitViews')} shows="each">
      <ul className={styles.list}>
        {progressLines(standards, counted, known).map(({ step, sentence, definition, standards: which }) => (
          <li key={step} className={styles.line}>
            {sentence}
            <HowCounted definition={definition} standards={which} />
          </li>
        ))}
      </ul>
    </SummaryState>
  );
}
