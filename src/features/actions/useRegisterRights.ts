import { useData } from '../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../data/hooks/useIsReadOnly.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { actions } from '../../domain/actions.ts';
import type { Register } from './register.ts';
import { holdsNoPost, isCoordinator } from './register.ts';

/** What this person can do with the register as a whole, as far as is known: nothing is offered that was refused. */
export function useRegisterRights(register: Register): { mayWrite: boolean; mayImport: boolean } {
  useOutbox(); // a refusal arrives through the outbox
  const isReadOnly = useIsReadOnly();
  const { add, change } = useData().lists.rights(actions.name);
  const mayWrite = !isReadOnly && !holdsNoPost(register) && add !== 'no' && change !== 'no';
  return { mayWrite, mayImport: mayWrite && isCoordinator(register) };
}
