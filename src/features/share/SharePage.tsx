import { highestMarking } from '../../domain/marking.ts';
import { useAddress } from '../../ui/address.ts';
import { LoadState } from '../../ui/LoadState.tsx';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { say as sayShared } from '../../ui/uiWords.ts';
import { DropInPage } from './parts/DropInPage.tsx';
import { DropIns } from './parts/DropIns.tsx';
import { PracticeLibrary } from './parts/PracticeLibrary.tsx';
import { PracticePage } from './parts/PracticePage.tsx';
import { recordAt } from './recordAt.ts';
import { say } from './shareWords.ts';
import type { Share } from './useShare.ts';
import { useShare } from './useShare.ts';

/** Drop-ins and practice, or one of either. */
export function SharePage() {
  const { path } = useAddress();
  const share = useShare();
  const record = recordAt(path);
  if (record?.kind === 'drop-ins') return <DropInPage key={path} share={share} recordKey={record.key} />;
  if (record?.kind === 'practices') return <PracticePage key={path} share={share} recordKey={record.key} />;
  return <Everything share={share} />;
}

function Everything({ share }: { share: Share }) {
  const { hub, lists } = share;
  const stood = [lists.hub, lists.dropIns, lists.practices];
  const marking = highestMarking(
    [...lists.dropIns.items, ...lists.practices.items].map((item) => item.marking),
  );
  return (
    <Page
      title={sayShared('place.share')}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf(stood)}
      marking={marking}
    >
      <Section title={say('dropInsTitle')}>
        <LoadState lists={[lists.hub, lists.dropIns]} what={say('waitDropIns')}>
          <DropIns share={share} />
        </LoadState>
      </Section>
      <Section title={say('practiceTitle')}>
        <LoadState lists={[lists.practices]} what={say('waitPractice')}>
          <PracticeLibrary share={share} />
        </LoadState>
      </Section>
    </Page>
  );
}
