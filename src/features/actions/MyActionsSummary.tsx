import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import { actions as actionList } from '../../domain/actions.ts';
import { posts as postList } from '../../domain/posts.ts';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { StateText } from '../../ui/StateText.tsx';
import { Summary } from '../../ui/Summary.tsx';
import type { SummarySettings } from '../../ui/Summary.tsx';
import { SummaryFacts, SummaryRow, SummaryRows } from '../../ui/SummaryRows.tsx';
import { SummaryState } from '../../ui/SummaryState.tsx';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';
import { PlaceLink } from '../../ui/TextLink.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { say } from './actionsWords.ts';
import { myActions } from './myActionsView.ts';
import type { MyActionRow } from './myActionsView.ts';
import { makeRegister } from './register.ts';
import { useMayPost } from './useMayPost.ts';

/** The open actions of the posts I hold, and the way to an update on each. */
export function MyActionsSummary({ title, rows }: SummarySettings) {
  const { me } = useSurroundings();
  const { hub, today, list: hubList } = useHubRow();
  const actions = useList(actionList);
  const posts = useList(postList);
  const mayPost = useMayPost();
  const lists = [hubList, actions, posts];
  const register = useMemo(
    () => makeRegister({ actions: actions.items, posts: posts.items, bodies: null, me, today }),
    [actions.items, posts.items, me, today],
  );
  const known = {
    hasAnswered: actions.hasAnswered && posts.hasAnswered,
    isComplete: actions.isComplete && posts.isComplete,
  };
  const view = myActions(register, known, rows);
  return (
    <Summary
      title={title}
      ours={say('summary.title')}
      force={hub?.title ?? null}
      asOf={oldestAsOf(lists)}
      markings={view.markings}
      whole={view.whole}
    >
      <SummaryState lists={lists} what={say('summary.wait')}>
        {view.rows.length === 0 ? null : (
          <SummaryRows>
            {view.rows.map((row) => (
              <MyAction key={row.key} row={row} mayPost={mayPost} />
            ))}
          </SummaryRows>
        )}
        {view.note === null ? null : <Text>{view.note}</Text>}
      </SummaryState>
    </Summary>
  );
}

function MyAction({ row, mayPost }: { row: MyActionRow; mayPost: boolean }) {
  return (
    <SummaryRow to={row.address} title={row.title}>
      <SummaryFacts>
        <StateText icon={row.icon}>{row.state}</StateText>
        {row.isOverdue ? <StateText icon="attention">{row.due}</StateText> : <Text>{row.due}</Text>}
        {row.asDeputy ? <Text>{row.asDeputy}</Text> : null}
      </SummaryFacts>
      {mayPost ? (
        <Text>
          <PlaceLink to={row.updateAddress}>
            {say('postUpdate')} <VisuallyHidden>{say('summary.updateOn', { ref: row.ref })}</VisuallyHidden>
          </PlaceLink>
        </Text>
      ) : null}
    </SummaryRow>
  );
}
