import { EvidencePanel } from '../../../../ui/records/evidence/EvidencePanel.tsx';
import { withSample } from '../../standardsView.ts';
import { say as sayMatrix } from '../../matrixWords.ts';
import { say } from '../returnWords.ts';
import type { StandardWork } from '../useStandard.ts';
import { PartSection } from './PartSection.tsx';

/** What proves the standard, always in sight. */
export function EvidenceColumn({ work }: { work: StandardWork }) {
  const { standard, around, ret } = work;
  const title = withSample(standard.title, around.isSample);
  return (
    <aside>
      <PartSection work={work} part="evidence" title={say('evidence.title')}>
        <EvidencePanel
          key={standard.recordKey}
          toKey={standard.recordKey}
          toTitle={sayMatrix('standardTitle', { number: standard.number, title })}
          forceKey={ret.forceKey}
        />
      </PartSection>
    </aside>
  );
}
