import { useData } from '../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../data/hooks/useIsReadOnly.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { actionUpdates } from '../../domain/actionUpdates.ts';
import { say as sayShared } from '../../ui/uiWords.ts';
import { say } from './actionsWords.ts';

/**
 * Why this person cannot post here, in words; null where they may, and until SharePoint has said no nothing is hidden. A
 * refusal arrives through the outbox.
 */
export function useWhyNotPost(): string | null {
  useOutbox();
  const isReadOnly = useIsReadOnly();
  const { add } = useData().lists.rights(actionUpdates.name);
  if (isReadOnly) return sayShared('readOnly');
  return add === 'no' ? say('noRight') : null;
}

/** True where nothing is known to stand against posting. */
export function useMayPost(): boolean {
  return useWhyNotPost() === null;
}
