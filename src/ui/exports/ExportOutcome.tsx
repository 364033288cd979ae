import { makeStyles, tokens } from '@fluentui/react-components';
import { OutsideLink } from '../TextLink.tsx';
import { StateText } from '../StateText.tsx';
import { say } from './exportWords.ts';
import type { Outcome } from './useExport.ts';

const useStyles = makeStyles({
  root: {
    overflowWrap: 'anywhere',
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
});

/** Where a file went, or why it did not. The region is there before the words, so that they are read out. */
export function ExportOutcome({ outcome }: { outcome: Outcome | null }) {
  const styles = useStyles();
  return (
    <span role="status" className={outcome ? styles.root : undefined}>
      {outcome?.kind === 'working' ? <StateText icon="underWay">{say('working')}</StateText> : null}
      {outcome?.kind === 'failed' ? <StateText icon="attention">{outcome.words}</StateText> : null}
      {outcome?.kind === 'done' ? <StateText icon="done">{outcome.words}</StateText> : null}
      {outcome?.kind === 'done' && outcome.webUrl !== null ? (
        <OutsideLink url={outcome.webUrl}>{say('openKept')}</OutsideLink>
      ) : null}
    </span>
  );
}
