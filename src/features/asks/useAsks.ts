import { useMemo } from 'react';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { aboutKey } from '../../domain/about.ts';
import { actions } from '../../domain/actions.ts';
import { asks } from '../../domain/asks.ts';
import { bodies } from '../../domain/bodies.ts';
import { cycles } from '../../domain/cycles.ts';
import { standards } from '../../domain/frameworks.ts';
import { posts, postsHeldBy } from '../../domain/posts.ts';
import { postsByKey } from '../../domain/heldPosts.ts';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';
import type { AskContext } from './askView.ts';
import { withUnsent } from './unsentAsks.ts';

/** Everything asks stand on: the asks as this person left them, the posts they hold, and what asks are about. */
export function useAsks() {
  const { hub, today, list } = useHubRow();
  const { me } = useSurroundings();
  const { entries } = useOutbox();
  const lists = {
    hub: list,
    asks: useList(asks),
    posts: useList(posts),
    actions: useList(actions),
    bodies: useList(bodies),
    standards: useList(standards),
    cycles: useList(cycles),
  };
  const asked = useMemo(() => withUnsent(lists.asks.items, entries, me), [lists.asks.items, entries, me]);
  const known = {
    actions: lists.actions.items,
    standards: lists.standards.items,
    cycles: lists.cycles.items,
    posts: lists.posts.items,
    bodies: lists.bodies.items,
  };
  const context: AskContext = {
    today,
    posts: postsByKey(lists.posts.items),
    bodies: lists.bodies.items,
    aboutKey: (key) => aboutKey(key, known),
  };
  return { hub, today, me, lists, asked, context, held: postsHeldBy(me, lists.posts.items, today) };
}

export type AsksData = ReturnType<typeof useAsks>;
