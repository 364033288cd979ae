import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { MailCheckmarkRegular } from '@fluentui/react-icons/svg/mail-checkmark';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { useRuns } from '../../../data/hooks/useRuns.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { Committee } from '../../../domain/agreement.ts';
import { QuietButtons } from '../../../ui/QuietButtons.tsx';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import { useLinkTo } from '../../../ui/SurroundingsContext.tsx';
import { useIsWide } from '../../../ui/useIsWide.ts';
import { say } from '../committeesWords.ts';
import type { CommitteeState } from '../useCommittee.ts';
import { useCommitteeFiles } from '../useCommitteeFiles.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    '@container hub (max-width: 719px)': {
      alignItems: 'stretch',
      '& a, & button': { minHeight: '44px' },
    },
  },
  summary: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalM,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface CommitteeToolsProps {
  state: CommitteeState;
  committee: Committee;
  mayDecide: boolean;
}

/** [Record a meeting], and the papers that go out and come back. */
export function CommitteeTools({ state, committee, mayDecide }: CommitteeToolsProps) {
  const styles = useStyles();
  const linkTo = useLinkTo();
  const isNarrow = !useIsWide(720);
  const papers = <Papers state={state} committee={committee} mayDecide={mayDecide} />;
  const { recordKey } = committee.body;
  return (
    <div className={styles.root} data-print="no">
      {mayDecide && committee.counts.waiting > 0 ? (
        <Button as="a" appearance="primary" href={linkTo(addresses.recordMeeting(recordKey))}>
          {say('recordMeeting')}
        </Button>
      ) : null}
      {isNarrow ? (
        <details>
          <summary className={styles.summary}>{say('papers')}</summary>
          {papers}
        </details>
      ) : (
        papers
      )}
    </div>
  );
}

function Papers({ state, committee, mayDecide }: CommitteeToolsProps) {
  const linkTo = useLinkTo();
  const { runs } = useRuns();
  const { make, said, busy } = useCommitteeFiles(state, committee);
  const unsent = committee.actions.filter(
    ({ agreement }) => (agreement ?? 'notContacted') === 'notContacted',
  );
  const markSent = async () => {
    const { planLetter } = await import('../letterPlan.ts');
    await runs.start(planLetter(committee, state.today, () => crypto.randomUUID()));
  };
  const files = [
    ['sheet', <TableRegular key="sheet" />],
    ['letter', <MailRegular key="letter" />],
    ['brief', <DocumentRegular key="brief" />],
  ] as const;
  return (
    <>
      <QuietButtons>
        {files.map(([kind, icon]) => (
          <Button
            key={kind}
            appearance="subtle"
            icon={icon}
            disabledFocusable={busy !== null}
            onClick={() => void make(kind)}
          >
            {say(kind)}
          </Button>
        ))}
        <Button
          as="a"
          appearance="subtle"
          icon={<ArrowUploadRegular />}
          href={linkTo(addresses.importFor(committee.body.recordKey))}
        >
          {say('loadSheet')}
        </Button>
        {mayDecide && unsent.length > 0 ? (
          <Button appearance="subtle" icon={<MailCheckmarkRegular />} onClick={() => void markSent()}>
            {say('markSent', { count: unsent.length })}
          </Button>
        ) : null}
      </QuietButtons>
      <SavedFile saved={said} />
    </>
  );
}
