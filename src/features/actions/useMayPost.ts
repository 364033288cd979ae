import { useData } from '../../data/hooks/DataContext.tsx';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { actionUpdates } from '../../domain/actionUpdates.ts';

/** False once SharePoint has said no; until then nothing is hidden. A refusal arrives through the outbox. */
export function useMayPost(): boolean {
  useOutbox();
  return useData().lists.rights(actionUpdates.name).add !== 'no';
}
