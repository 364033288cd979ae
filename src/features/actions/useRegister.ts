import { useMemo } from 'react';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import type { HubState } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import type { ListState } from '../../data/hooks/useList.ts';
import { actions as actionList } from '../../domain/actions.ts';
import { bodies as bodyList } from '../../domain/bodies.ts';
import { posts as postList } from '../../domain/posts.ts';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';
import type { Register } from './register.ts';
import { makeRegister } from './register.ts';

/** The lists the register stands on, and what they make together. */
export interface RegisterState {
  register: Register;
  actions: ListState<typeof actionList>;
  posts: ListState<typeof postList>;
  bodies: ListState<typeof bodyList>;
  hub: HubState['hub'];
}

/** Actions with their posts and bodies. Posts and bodies count only when all of them are here. */
export function useRegister(): RegisterState {
  const { me } = useSurroundings();
  const { hub, today } = useHubRow();
  const actions = useList(actionList);
  const posts = useList(postList);
  const bodies = useList(bodyList);
  const knownPosts = posts.isComplete ? posts.items : null;
  const knownBodies = bodies.isComplete ? bodies.items : null;
  const register = useMemo(
    () => makeRegister({ actions: actions.items, posts: knownPosts, bodies: knownBodies, me, today }),
    [actions.items, knownPosts, knownBodies, me, today],
  );
  return { register, actions, posts, bodies, hub };
}
