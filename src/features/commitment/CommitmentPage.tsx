import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useContentFile } from '../../data/hooks/useContentFile.ts';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import { commitmentFile, commitments } from '../../domain/commitments.ts';
import { addresses } from '../../domain/addresses.ts';
import { highestMarking } from '../../domain/marking.ts';
import { useAddress } from '../../ui/address.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { LoadState } from '../../ui/LoadState.tsx';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Page } from '../../ui/Page.tsx';
import { QuietButtons } from '../../ui/QuietButtons.tsx';
import { EvidenceDetails } from '../../ui/records/evidence/EvidenceDetails.tsx';
import { PlaceLink } from '../../ui/TextLink.tsx';
import { say as sayShared } from '../../ui/uiWords.ts';
import { commitmentView } from './commitmentView.ts';
import type { CommitmentView } from './commitmentView.ts';
import { say } from './commitmentWords.ts';
import { CommitmentText } from './parts/CommitmentText.tsx';
import { Facts } from './parts/Facts.tsx';
import { OtherVersions } from './parts/OtherVersions.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    maxWidth: '720px',
    overflowWrap: 'anywhere',
  },
});

/** The Commitment in force, or the version the address asks for. */
export function CommitmentPage() {
  const styles = useStyles();
  const { query } = useAddress();
  const { hub, today, list: hubList } = useHubRow();
  const list = useList(commitments);
  const view = commitmentView(list.items, query.get('version'), today);
  const file = useContentFile(view.filePath, commitmentFile);
  const { shown } = view;
  return (
    <Page
      title={shown?.title ?? sayShared('place.commitment')}
      line={[hub?.title ?? null, shown?.version ? say('version', { version: shown.version }) : null]}
      asOf={oldestAsOf([hubList, list])}
      marking={highestMarking(list.items.map((one) => one.marking))}
      actions={
        <QuietButtons>
          <CopyLink
            address={shown?.address ?? addresses.commitment}
            label={shown?.title ?? sayShared('place.commitment')}
          />
        </QuietButtons>
      }
    >
      <LoadState lists={[hubList, list]} what={say('wait')}>
        <div className={styles.root}>
          <Notices view={view} hasAnswered={list.hasAnswered} />
          {shown ? <Facts facts={shown} /> : null}
          {shown ? <CommitmentText file={file} /> : null}
          {shown ? (
            <EvidenceDetails
              key={shown.key}
              title={sayShared('place.evidence')}
              toKey={shown.key}
              toTitle={shown.title}
            />
          ) : null}
          {view.others.length > 0 ? <OtherVersions versions={view.others} /> : null}
        </div>
      </LoadState>
    </Page>
  );
}

function Notices({ view, hasAnswered }: { view: CommitmentView; hasAnswered: boolean }) {
  const isSaid = view.notice !== null && (hasAnswered || view.notice === 'notInForce');
  if (!isSaid || view.notice === null) return null;
  return (
    <Text>
      {say(view.notice)}{' '}
      {view.toCurrent ? <PlaceLink to={view.toCurrent}>{say('toCurrent')}</PlaceLink> : null}
    </Text>
  );
}
