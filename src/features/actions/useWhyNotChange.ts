import { useData } from '../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../data/hooks/useIsReadOnly.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { actions } from '../../domain/actions.ts';
import { say as sayShared } from '../../ui/uiWords.ts';
import { say } from './actionsWords.ts';

/** Why this person cannot change actions here, in words; null until SharePoint has refused. A refusal arrives through the outbox. */
export function useWhyNotChange(): string | null {
  useOutbox();
  const isReadOnly = useIsReadOnly();
  const { change } = useData().lists.rights(actions.name);
  if (isReadOnly) return sayShared('readOnly');
  return change === 'no' ? say('noRight') : null;
}
