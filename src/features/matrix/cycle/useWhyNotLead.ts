import { useData } from '../../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../../data/hooks/useIsReadOnly.ts';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { useRuns } from '../../../data/hooks/useRuns.ts';
import { say as sayShared } from '../../../ui/uiWords.ts';
import type { Matrix } from '../useMatrix.ts';
import { say } from './cycleLineWords.ts';

/** Why this person cannot set up cycles or editions, in words; null until SharePoint has said no. */
export function useWhyNotLead(list: 'cycles' | 'frameworks', { hub, postsByKey }: Matrix): string | null {
  useOutbox(); // a refusal arrives through the outbox or a run
  useRuns();
  const isReadOnly = useIsReadOnly();
  const { add, change } = useData().lists.rights(list);
  if (isReadOnly) return sayShared('readOnly');
  if (add !== 'no' && change !== 'no') return null;
  const lead = postsByKey.get(hub?.leadPostKey ?? '');
  const ask = lead ? say('askPost', { post: lead.title }) : say('askOwner');
  return say('noRight', { ask });
}
