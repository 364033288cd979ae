import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { withWaiting } from '../../data/hooks/withWaiting.ts';
import { evidenceItems } from '../../domain/evidence.ts';
import { evidenceScope } from '../../domain/evidenceChanges.ts';
import { posts, postsHeldBy } from '../../domain/posts.ts';
import { useServing } from '../../ui/records/evidence/useEvidence.ts';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';

/** All items of the hub's force, as this person left them, and what they are shown beside. */
export function useItems() {
  const { hub, today, list } = useHubRow();
  const { me } = useSurroundings();
  const { entries } = useOutbox();
  const forceKey = hub?.forceKey ?? null;
  const scope = evidenceScope(forceKey);
  const lists = { hub: list, items: useList(evidenceItems, scope, hub !== null), posts: useList(posts) };
  const items = withWaiting(evidenceItems, lists.items.items, entries, me).filter(
    ({ scopeKey }) => scopeKey === scope,
  );
  return {
    ...{ hub, today, me, forceKey, lists, items },
    itemsInService: lists.items.items,
    held: postsHeldBy(me, lists.posts.items, today),
    postsByKey: new Map(lists.posts.items.map((post) => [post.recordKey, post])),
    serving: useServing(forceKey),
  };
}

/** What `useItems` returns. */
export type ItemsState = ReturnType<typeof useItems>;
