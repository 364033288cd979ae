import { useData } from '../../data/hooks/DataContext.tsx';
import { useEveryList } from '../../data/hooks/useEveryList.ts';
import { useFailures } from '../../data/hooks/useFailures.ts';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useIsReadOnly } from '../../data/hooks/useIsReadOnly.ts';
import { useList } from '../../data/hooks/useList.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { useSession } from '../../data/hooks/useSession.ts';
import { useSiteOwner } from '../../data/hooks/useSiteOwner.ts';
import { actions } from '../../domain/actions.ts';
import { hub as hubDefinition } from '../../domain/hub.ts';
import { posts, postsHeldBy } from '../../domain/posts.ts';
import { postOfKind } from '../../domain/heldPosts.ts';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';

/** Everything Settings shows. */
export function useSettings() {
  const surroundings = useSurroundings();
  const { hub, today, list: hubList } = useHubRow();
  const postList = useList(posts);
  const postTitle = (key: string | null) =>
    postList.items.find((post) => post.recordKey === key)?.title ?? null;
  const { inTab, mayManage } = useSiteOwner();
  const { lists } = useData();
  const held = postsHeldBy(surroundings.me, postList.items, today);
  const isSiteOwner = postOfKind(held, 'siteOwner') !== null;
  const isReadOnly = useIsReadOnly();
  const rights = lists.rights(hubDefinition.name);
  return {
    surroundings,
    inTab,
    mayManage,
    /** By post; what SharePoint says of rights is `mayManage`. */
    isSiteOwner,
    mayChangeHub: !isReadOnly && (inTab ? isSiteOwner && rights.change !== 'no' : mayManage === true),
    failures: useFailures(),
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
