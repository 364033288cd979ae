import { useEveryList } from '../../data/hooks/useEveryList.ts';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { useSession } from '../../data/hooks/useSession.ts';
import { actions } from '../../domain/actions.ts';
import { posts } from '../../domain/posts.ts';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';

/** Everything Settings shows. */
export function useSettings() {
  const surroundings = useSurroundings();
  const { hub, list: hubList } = useHubRow();
  const postList = useList(posts);
  const postTitle = (key: string | null) =>
    postList.items.find((post) => post.recordKey === key)?.title ?? null;
  return {
    surroundings,
    hub,
    hubList,
    reports: useEveryList(),
    session: useSession().current,
    actions: useList(actions).items,
    siteOwner: postTitle(hub?.siteOwnerPostKey ?? null),
    ...useOutbox(),
  };
}

export type Settings = ReturnType<typeof useSettings>;
