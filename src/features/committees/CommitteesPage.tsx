import { Page } from '../../ui/Page.tsx';
import { RegisterPlaces } from '../../ui/RegisterPlaces.tsx';
import { say } from '../../ui/uiWords.ts';

/** Not built yet. */
export function CommitteesPage() {
  return (
    <Page title={say('place.committees')} line={[]} asOf={null}>
      <RegisterPlaces />
    </Page>
  );
}
