import { useData } from '../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../data/hooks/useIsReadOnly.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { useRuns } from '../../data/hooks/useRuns.ts';
import { actions } from '../../domain/actions.ts';
import { say as sayShared } from '../../ui/uiWords.ts';
import { say } from './importWords.ts';

/** Why this person cannot import, in words; null until SharePoint has said no. */
export function useWhyNotImport(): string | null {
  useOutbox(); // a refusal arrives through the outbox or a run
  useRuns();
  const isReadOnly = useIsReadOnly();
  const { add, change } = useData().lists.rights(actions.name);
  if (isReadOnly) return sayShared('readOnly');
  return add === 'no' || change === 'no' ? say('noRight') : null;
}
