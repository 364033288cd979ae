import { useData } from '../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../data/hooks/useIsReadOnly.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { asks } from '../../domain/asks.ts';

/**
 * Why this person cannot change asks here: SharePoint said no, or a newer version is in use. Null where they may, and
 * until SharePoint has said no nothing is hidden; a refusal arrives through the outbox.
 */
export function useWhyNotAnswer(): 'noRight' | 'readOnly' | null {
  const { entries } = useOutbox();
  const isReadOnly = useIsReadOnly();
  const { change } = useData().lists.rights(asks.name);
  const isRefused = entries.some(
    ({ list, kind, state, error }) =>
      list === asks.name && kind === 'change' && state === 'refused' && error?.kind === 'denied',
  );
  if (isReadOnly) return 'readOnly';
  return change === 'no' || isRefused ? 'noRight' : null;
}
