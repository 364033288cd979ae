import { makeStyles, tokens } from '@fluentui/react-components';
import { EvidencePanel } from '../../../../ui/records/evidence/EvidencePanel.tsx';
import { withSample } from '../../standardsView.ts';
import { say as sayMatrix } from '../../matrixWords.ts';
import { say } from '../returnWords.ts';
import type { StandardWork } from '../useStandard.ts';
import { PartSection } from './PartSection.tsx';

const useStyles = makeStyles({
  column: {
    minWidth: 0,
    '@container hub (min-width: 960px)': {
      position: 'sticky',
      top: tokens.spacingVerticalS,
      alignSelf: 'start',
      boxSizing: 'border-box',
      maxHeight: 'calc(100vh - 24px)',
      overflowY: 'auto',
      // Room for the mark of the focus, which would be cut off at the edge.
      padding: tokens.spacingHorizontalXXS,
    },
  },
});

/** What proves the standard, always in sight. */
export function EvidenceColumn({ work }: { work: StandardWork }) {
  const styles = useStyles();
  const { standard, around, ret } = work;
  const title = withSample(standard.title, around.isSample);
  return (
    <div className={styles.column}>
      <PartSection work={work} part="evidence" title={say('evidence.title')}>
        <EvidencePanel
          key={standard.recordKey}
          toKey={standard.recordKey}
          toTitle={sayMatrix('standardTitle', { number: standard.number, title })}
          forceKey={ret.forceKey}
        />
      </PartSection>
    </div>
  );
}
