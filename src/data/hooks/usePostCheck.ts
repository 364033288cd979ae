import { useEffect, useRef } from 'react';
import { posts as postList } from '../../domain/posts.ts';
import { checkedDay } from '../checkedDay.ts';
import { checkPosts } from '../postCheck.ts';
import { useData } from './DataContext.tsx';
import { useHubRow } from './useHubRow.ts';
import { useIsReadOnly } from './useIsReadOnly.ts';
import { useList } from './useList.ts';

/**
 * Looks at the posts once a day: whether the directory still shows their holders, and what others confirmed. Only from
 * posts that the service sent in this visit; a look that could not be made is made at the next visit.
 */
export function usePostCheck(): void {
  const { people, outbox, lists, siteUrl } = useData();
  const { today, list: hub } = useHubRow();
  const posts = useList(postList);
  const isReadOnly = useIsReadOnly();
  const lookedOn = useRef<string | null>(null);
  const isReady = hub.hasAnswered && posts.hasAnswered && !isReadOnly;
  const { items } = posts;
  useEffect(() => {
    const done = checkedDay(siteUrl);
    if (!isReady || lookedOn.current === today || done.get() === today) return;
    lookedOn.current = today;
    checkPosts({ people, outbox, lists, posts: items, today }).then(
      ({ ended }) => ended === 'checked' && done.set(today),
      () => undefined,
    );
  }, [isReady, today, items, people, outbox, lists, siteUrl]);
}

/** True where a directory can be asked who is still there; else people are asked once a quarter. */
export function useHasDirectory(): boolean {
  return useData().people.hasDirectory;
}
