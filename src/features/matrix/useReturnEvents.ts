import { useList } from '../../data/hooks/useList.ts';
import { returnEvents } from '../../domain/returnEvents.ts';
import { returns } from '../../domain/returns.ts';
import { returnScope } from '../../domain/returnScope.ts';
import { outOfScopeKeys } from '../../domain/signOff.ts';
import type { Matrix } from './useMatrix.ts';

/** What happened to the return of this force and cycle, and what decides whether a chief officer's row counts. */
export function useReturnEvents({ hub, cycle, lists, views }: Matrix) {
  const scope = hub?.forceKey && cycle ? returnScope(hub.forceKey, cycle.recordKey) : null;
  const list = useList(returnEvents, scope ?? '', scope !== null);
  const parts = useList(returns, scope ?? '', scope !== null);
  const final = views.readings?.final.levels ?? [];
  const outOfScope = outOfScopeKeys(parts.items);
  return { list, events: list.items, by: { posts: lists.posts.items, final, hub, outOfScope } };
}
