import { useMemo } from 'react';
import { useData } from '../../data/hooks/DataContext.tsx';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useIsReadOnly } from '../../data/hooks/useIsReadOnly.ts';
import { useList } from '../../data/hooks/useList.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { actions as actionList } from '../../domain/actions.ts';
import { actionUpdates } from '../../domain/actionUpdates.ts';
import { committeeOf } from '../../domain/agreement.ts';
import { bodies as bodyList } from '../../domain/bodies.ts';
import { decisionsOf } from '../../domain/jointAnswers.ts';
import { posts as postList } from '../../domain/posts.ts';
import { say as sayUi } from '../../ui/uiWords.ts';
import { say } from './committeesWords.ts';

/** The lists the committees stand on. */
export function useCommitteeLists() {
  const { hub, today } = useHubRow();
  const actions = useList(actionList);
  const bodies = useList(bodyList);
  const posts = useList(postList);
  const updates = useList(actionUpdates);
  const decisions = useMemo(() => decisionsOf(updates.items), [updates.items]);
  const around = useMemo(
    () => ({
      posts: posts.isComplete ? new Map(posts.items.map((post) => [post.recordKey, post])) : null,
      bodies: bodies.isComplete ? new Map(bodies.items.map((body) => [body.recordKey, body])) : null,
      today,
    }),
    [posts.items, posts.isComplete, bodies.items, bodies.isComplete, today],
  );
  return { hub, today, actions, bodies, posts, updates, decisions, around };
}

/** One committee by its key; null where no body has it. */
export function useCommittee(key: string) {
  const lists = useCommitteeLists();
  const { actions, bodies, updates, decisions } = lists;
  const committee = useMemo(() => {
    const body = bodies.items.find(({ recordKey }) => recordKey === key);
    return body ? committeeOf(body, actions.items, decisions) : null;
  }, [key, actions.items, bodies.items, decisions]);
  // Whose answer a jointly owned action has stands in the rows that prove it.
  const isJoint = committee?.actions.some(({ others }) => others.length > 0) ?? false;
  return { ...lists, committee, standsOn: isJoint ? [actions, bodies, updates] : [actions, bodies] };
}

/** What `useCommittee` returns. */
export type CommitteeState = ReturnType<typeof useCommittee>;

/** Why this person cannot record a decision, in words; null until SharePoint has said no. */
export function useWhyNotDecide(): string | null {
  useOutbox(); // a refusal arrives through the outbox
  const isReadOnly = useIsReadOnly();
  const { change } = useData().lists.rights(actionList.name);
  if (isReadOnly) return sayUi('readOnly');
  return change === 'no' ? say('noRight') : null;
}
