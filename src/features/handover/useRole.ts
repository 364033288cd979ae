import { useData } from '../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../data/hooks/useIsReadOnly.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { groupOf } from '../../domain/postGroups.ts';
import { handoverState, hasLeaverGone, leaverOf, successorOf } from '../../domain/handovers.ts';
import { deputiesOf } from '../../domain/handoverSteps.ts';
import { inPost, posts, postsHeldBy } from '../../domain/posts.ts';
import { isSamePerson } from '../../domain/stamp.ts';
import { postsByKey } from '../../domain/heldPosts.ts';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';
import type { Card } from './useHandover.ts';

/** What this person is to a hand-over. */
export interface Role {
  /** They read the card: the new holder, while it is open. */
  isReader: boolean;
  /** They answer the three questions, and as whom. */
  answersAs: 'leaver' | 'deputy' | null;
  /** Whether they may write posts: by their own posts, or not known; `no` once SharePoint has refused. */
  mayStart: 'yes' | 'unknown' | 'no';
  isReadOnly: boolean;
}

/** What this person is to the hand-over of a post. A refusal arrives through the outbox. */
export function useRole({ post, record, events, today }: Card): Role {
  useOutbox();
  const { me } = useSurroundings();
  const isReadOnly = useIsReadOnly();
  const { change } = useData().lists.rights(posts.name);
  const is = (person: Parameters<typeof isSamePerson>[0] | null) =>
    person !== null && isSamePerson(person, me);
  const state = handoverState(post, events);
  const deputies = deputiesOf(post, postsByKey(record.posts), today);
  const isLeaver = state === 'none' ? inPost(post, today).some(is) : is(leaverOf(post));
  const isDeputy = state === 'open' && hasLeaverGone(post, today) && deputies.some(is);
  const isLead = postsHeldBy(me, record.posts, today).some(({ kind }) =>
    ['leads', 'owners'].includes(groupOf(kind)),
  );
  return {
    isReader: state === 'open' && is(successorOf(post)),
    answersAs: state === 'accepted' ? null : isLeaver ? 'leaver' : isDeputy ? 'deputy' : null,
    mayStart: isReadOnly || change === 'no' ? 'no' : isLead || change === 'yes' ? 'yes' : 'unknown',
    isReadOnly,
  };
}
