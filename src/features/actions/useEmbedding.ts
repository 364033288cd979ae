import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import type { ListState } from '../../data/hooks/useList.ts';
import type { Action } from '../../domain/actions.ts';
import { actionUpdates } from '../../domain/actionUpdates.ts';
import { currentCycle, cycles } from '../../domain/cycles.ts';
import { embeddingOf } from '../../domain/embedding.ts';
import type { FactStanding } from '../../domain/embedding.ts';
import { communityLevels } from '../../domain/levels.ts';
import type { ListDefinition } from '../../domain/list.ts';
import { postEvents } from '../../domain/postEvents.ts';
import { returnScope } from '../../domain/returnScope.ts';
import type { Register } from './register.ts';

/** The five facts of an action as the record has them; a list that has not answered makes its fact not known. */
export function useEmbedding(
  action: Action,
  { postsByKey, today }: Pick<Register, 'postsByKey' | 'today'>,
): FactStanding[] {
  const { hub } = useHubRow();
  const isLinked = action.standardKey !== null;
  const cycle = currentCycle(useList(cycles, null, isLinked).items, today);
  const forceKey = action.leadForceKey ?? hub?.forceKey ?? null;
  const scope = forceKey !== null && cycle !== null ? returnScope(forceKey, cycle.recordKey) : null;
  const levels = useList(communityLevels, scope ?? '', isLinked && scope !== null);
  const events = useList(postEvents, action.ownerPostKey ?? '', action.ownerPostKey !== null);
  const updates = useList(actionUpdates, action.recordKey);
  return embeddingOf(action, {
    updates: known(updates),
    communityLevels: known(levels),
    postEvents: action.ownerPostKey === null ? [] : known(events),
    postsByKey,
    today,
  });
}

function known<L extends ListDefinition>(list: ListState<L>): ListState<L>['items'] | null {
  return list.isComplete || list.hasAnswered ? list.items : null;
}
