import { Text } from '@fluentui/react-components';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import { practices } from '../../domain/practices.ts';
import { wholePlaces } from '../../domain/summaries.ts';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { StateText } from '../../ui/StateText.tsx';
import { Summary } from '../../ui/Summary.tsx';
import type { SummarySettings } from '../../ui/Summary.tsx';
import { SummaryFacts, SummaryRow, SummaryRows } from '../../ui/SummaryRows.tsx';
import { SummaryState } from '../../ui/SummaryState.tsx';
import { outcomeIcons } from './outcomeIcons.ts';
import { practicesSummary } from './shareSummaryView.ts';
import { say } from './shareWords.ts';

/** The practices added last, each with whether it works. */
export function PracticesSummary({ title, rows }: SummarySettings) {
  const { hub, list: hubList } = useHubRow();
  const list = useList(practices);
  const view = practicesSummary(list.items, list, rows);
  return (
    <Summary
      title={title}
      ours={say('practicesSummary.title')}
      force={hub?.title ?? null}
      asOf={oldestAsOf([hubList, list])}
      markings={view.markings}
      whole={{ to: wholePlaces.practices, label: view.whole }}
    >
      <SummaryState lists={[hubList, list]} what={say('waitPractice')}>
        {view.empty === null ? null : <Text>{view.empty}</Text>}
        <SummaryRows>
          {view.rows.map((row) => (
            <SummaryRow key={row.key} to={row.address} title={row.title}>
              <SummaryFacts>
                <StateText icon={outcomeIcons[row.outcome]}>{row.doesItWork}</StateText>
                {row.organisation ? <Text>{row.organisation}</Text> : null}
              </SummaryFacts>
            </SummaryRow>
          ))}
        </SummaryRows>
      </SummaryState>
    </Summary>
  );
}
