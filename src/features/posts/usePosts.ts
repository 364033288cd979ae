import { useMemo } from 'react';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import type { HubState } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import type { AnyList, ListState } from '../../data/hooks/useList.ts';
import { bodies as bodyList } from '../../domain/bodies.ts';
import { forces as forceList } from '../../domain/forces.ts';
import { posts as postList } from '../../domain/posts.ts';
import type { PostBook } from './postBook.ts';
import { makePostBook } from './postBook.ts';

/** The lists posts stand on, and what they make together. */
export interface PostsState {
  book: PostBook;
  posts: ListState<typeof postList>;
  /** Posts without the names of their bodies and forces are still posts. */
  names: readonly AnyList[];
  hub: HubState['hub'];
}

/** Posts with their bodies and forces. */
export function usePosts(): PostsState {
  const { hub, today } = useHubRow();
  const posts = useList(postList);
  const bodies = useList(bodyList);
  const forces = useList(forceList);
  const knownBodies = bodies.isComplete ? bodies.items : null;
  const knownForces = forces.isComplete ? forces.items : null;
  const { items, isComplete } = posts;
  const book = useMemo(
    () =>
      makePostBook({ posts: items, isWhole: isComplete, bodies: knownBodies, forces: knownForces, today }),
    [items, isComplete, knownBodies, knownForces, today],
  );
  return { book, posts, names: [bodies, forces], hub };
}
