import { useEveryList } from '../../data/hooks/useEveryList.ts';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { useSession } from '../../data/hooks/useSession.ts';
import { useSiteOwner } from '../../data/hooks/useSiteOwner.ts';
import { actions } from '../../domain/actions.ts';
import { posts, postsHeldBy } from '../../domain/posts.ts';
import { postOfKind } from '../../domain/today.ts';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';

/** Everything Settings shows. */
export function useSettings() {
  const surroundings = useSurroundings();
  const { hub, today, list: hubList } = useHubRow();
  const postList = useList(posts);
  const postTitle = (key: string | null) =>
    postList.items.find((post) => post.recordKey === key)?.title ?? null;
  const { inTab, mayManage } = useSiteOwner();
  const held = postsHeldBy(surroundings.me, postList.items, today);
  return {
    surroundings,
    inTab,
    mayManage,
    /** By post; what SharePoint says of rights is `mayManage`. */
    isSiteOwner: postOfKind(held, 'siteOwner') !== null,
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
