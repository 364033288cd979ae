import { Page } from '../../ui/Page.tsx';
import { RegisterPlaces } from '../../ui/RegisterPlaces.tsx';
import { say } from '../../ui/uiWords.ts';

/** Not built yet. */
export function HandoverPage() {
  return (
    <Page title={say('place.posts')} line={[]} asOf={null}>
      <RegisterPlaces />
    </Page>
  );
}
