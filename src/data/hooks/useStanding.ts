import { actionUpdates } from '../../domain/actionUpdates.ts';
import { practices } from '../../domain/practices.ts';
import { useForceStanding } from './useForceStanding.ts';
import { useList } from './useList.ts';

/** Where a force stands, with the lists in which its changes are found: what Today and Status stand on. */
export function useStanding() {
  const standing = useForceStanding();
  const updates = useList(actionUpdates);
  return { ...standing, lists: { ...standing.lists, updates, practices: useList(practices) } };
}

/** What `useStanding` returns. */
export type Standing = ReturnType<typeof useStanding>;
