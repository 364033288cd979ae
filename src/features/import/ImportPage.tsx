import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useRuns } from '../../data/hooks/useRuns.ts';
import { addresses } from '../../domain/addresses.ts';
import { useAddress } from '../../ui/address.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { LoadState } from '../../ui/LoadState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Page } from '../../ui/Page.tsx';
import { RunProgress } from '../../ui/records/RunProgress.tsx';
import { PlaceLink } from '../../ui/TextLink.tsx';
import { useIsWide } from '../../ui/useIsWide.ts';
import { say } from './importWords.ts';
import { ChooseSheet } from './parts/ChooseSheet.tsx';
import { Steps } from './parts/Steps.tsx';
import { useImport } from './useImport.ts';
import type { ImportState } from './useImport.ts';
import { useWhyNotImport } from './useWhyNotImport.ts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** A spreadsheet, or a sheet a committee sent back, becomes rows of the register: three steps on one page. */
export function ImportPage() {
  const styles = useStyles();
  const committeeKey = useAddress().query.get('committee');
  const state = useImport(committeeKey);
  const { hub } = useHubRow();
  const isWide = useIsWide(600);
  const { committeeTitle, context, lists } = state;
  const title =
    committeeKey === null ? say('title') : say('titleFor', { body: committeeTitle ?? committeeKey });
  return (
    <Page
      title={title}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf(lists)}
      back={
        committeeKey === null
          ? { to: addresses.actions, label: say('backActions') }
          : { to: addresses.committee(committeeKey), label: say('openCommittee') }
      }
    >
      <div className={styles.whole}>
        <RunsOf state={state} />
        {isWide ? (
          <Work key={committeeKey ?? ''} state={state} />
        ) : (
          <div className={styles.part}>
            <Text>{say('narrow')}</Text>
            <CopyLink address={context.address} label={title} />
          </div>
        )}
      </div>
    </Page>
  );
}

/** Imports of this page that are under way, or were a moment ago. */
function RunsOf({ state }: { state: ImportState }) {
  const styles = useStyles();
  const { entries } = useRuns();
  const { address, committeeKey } = state.context;
  const { eventKey } = state.draft.draft;
  const own = entries.filter((run) => run.kind === 'import' && run.address === address);
  if (own.length === 0) return null;
  return (
    <div className={styles.part}>
      {own.map((run) => (
        <RunProgress
          key={run.key}
          run={run.key}
          onClosed={() => (run.key === eventKey ? state.draft.begin(null) : undefined)}
        />
      ))}
      <PlaceLink to={committeeKey === null ? addresses.actions : addresses.committee(committeeKey)}>
        {say(committeeKey === null ? 'openActions' : 'openCommittee')}
      </PlaceLink>
    </div>
  );
}

function Work({ state }: { state: ImportState }) {
  const styles = useStyles();
  const { draft, lists, context } = state;
  const { file, goneName, isStarted } = draft.draft;
  const whyNot = useWhyNotImport();
  const { entries } = useRuns();
  const isUnderWay = isStarted && entries.some(({ key }) => key === draft.draft.eventKey);
  if (!draft.isKnown || isUnderWay) return null;
  if (whyNot !== null && file === null) return <Text>{whyNot}</Text>;
  return (
    <LoadState lists={lists} what={say('what')}>
      {file ? (
        <Steps file={file} state={state} />
      ) : (
        <div className={styles.part}>
          <Text>{say(context.committeeKey === null ? 'about' : 'aboutFor')}</Text>
          {goneName ? <Notice intent="info">{say('fileGone', { name: goneName })}</Notice> : null}
          <ChooseSheet isPrimary onFile={draft.begin} />
        </div>
      )}
    </LoadState>
  );
}
