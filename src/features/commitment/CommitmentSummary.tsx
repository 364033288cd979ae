import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import { commitments } from '../../domain/commitments.ts';
import { wholePlaces } from '../../domain/summaries.ts';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { StateText } from '../../ui/StateText.tsx';
import { Summary } from '../../ui/Summary.tsx';
import type { SummarySettings } from '../../ui/Summary.tsx';
import { SummaryState } from '../../ui/SummaryState.tsx';
import { commitmentSummary } from './commitmentSummaryView.ts';
import type { VersionFacts } from './commitmentView.ts';
import { say } from './commitmentWords.ts';
import { statusIcons } from './statusIcons.ts';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  note: { whiteSpace: 'pre-line' },
});

/** The version of the Commitment in force and its status; the text itself is read on its page. */
export function CommitmentSummary({ title }: SummarySettings) {
  const { hub, today, list: hubList } = useHubRow();
  const list = useList(commitments);
  const view = commitmentSummary(list.items, list.hasAnswered, today);
  return (
    <Summary
      title={title}
      ours={say('summary.title')}
      force={hub?.title ?? null}
      asOf={oldestAsOf([hubList, list])}
      markings={view.markings}
      whole={{ to: wholePlaces.commitment, label: say('summary.whole') }}
    >
      <SummaryState lists={[hubList, list]} what={say('wait')}>
        {view.empty === null ? null : <Text>{view.empty}</Text>}
        {view.shown ? <Version facts={view.shown} version={view.version} /> : null}
      </SummaryState>
    </Summary>
  );
}

function Version({ facts, version }: { facts: VersionFacts; version: string | null }) {
  const styles = useStyles();
  return (
    <div className={styles.facts}>
      <Text weight="semibold">{facts.title}</Text>
      <StateText icon={statusIcons[facts.status]}>{facts.statusWords}</StateText>
      <Text>{[version, facts.dates].filter(Boolean).join(' · ')}</Text>
      {facts.statusNote ? <Text className={styles.note}>{facts.statusNote}</Text> : null}
    </div>
  );
}
