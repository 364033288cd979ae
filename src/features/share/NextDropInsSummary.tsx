import { Text } from '@fluentui/react-components';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import { dropIns } from '../../domain/dropIns.ts';
import { wholePlaces } from '../../domain/summaries.ts';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Summary } from '../../ui/Summary.tsx';
import type { SummarySettings } from '../../ui/Summary.tsx';
import { SummaryRow, SummaryRows } from '../../ui/SummaryRows.tsx';
import { SummaryState } from '../../ui/SummaryState.tsx';
import { SummaryJoin } from './parts/SummaryJoin.tsx';
import { dropInsSummary } from './shareSummaryView.ts';
import { say } from './shareWords.ts';
import { siteZone } from './siteZone.ts';

/** The next drop-ins: when, where and how to join; the next one's join link is the one primary action. */
export function NextDropInsSummary({ title, rows }: SummarySettings) {
  const { hub, now, list: hubList } = useHubRow();
  const list = useList(dropIns);
  const view = dropInsSummary(list.items, list, rows, { now, timeZone: siteZone(hub) });
  return (
    <Summary
      title={title}
      ours={say('dropInsSummary.title')}
      force={hub?.title ?? null}
      asOf={oldestAsOf([hubList, list])}
      markings={view.markings}
      whole={{ to: wholePlaces.nextDropIns, label: view.whole }}
    >
      <SummaryState lists={[hubList, list]} what={say('waitDropIns')}>
        {view.empty === null ? null : <Text>{view.empty}</Text>}
        <SummaryRows>
          {view.rows.map((row, at) => (
            <SummaryRow key={row.key} to={row.address} title={row.title}>
              <Text>
                <time dateTime={row.startsAt}>{row.time}</time>
              </Text>
              {row.place ? <Text>{row.place}</Text> : null}
              {row.noRecording ? <Text>{row.noRecording}</Text> : null}
              <SummaryJoin row={row} isPrimary={at === 0} />
            </SummaryRow>
          ))}
        </SummaryRows>
      </SummaryState>
    </Summary>
  );
}
