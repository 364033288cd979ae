import { Page } from '../../ui/Page.tsx';
import { say as sayUi } from '../../ui/uiWords.ts';

/** All evidence, one item, or an evidence file to take away. */
export function EvidencePage() {
  return (
    <Page title={sayUi('place.evidence')} line={[]} asOf={null}>
      {null}
    </Page>
  );
}
