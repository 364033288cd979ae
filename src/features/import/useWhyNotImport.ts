import { useData } from '../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../data/hooks/useIsReadOnly.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { useRuns } from '../../data/hooks/useRuns.ts';
import { actions } from '../../domain/actions.ts';
import { whyNotImport } from './mayImport.ts';

/** Why this person cannot import, in words; null until SharePoint has said no. */
export function useWhyNotImport(): string | null {
  useOutbox(); // a refusal arrives through the outbox or a run
  useRuns();
  const isReadOnly = useIsReadOnly();
  return whyNotImport(isReadOnly, useData().lists.rights(actions.name));
}
