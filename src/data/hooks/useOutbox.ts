import { useSyncExternalStore } from 'react';
import type { Outbox } from '../outbox.ts';
import type { OutboxEntry } from '../outboxEntry.ts';
import { useData } from './DataContext.tsx';

/** Everything this person wrote that is kept here, on its way, saved a moment ago, or stuck. */
export function useOutbox(): { entries: readonly OutboxEntry[]; outbox: Outbox } {
  const { outbox } = useData();
  const entries = useSyncExternalStore(
    (listener) => outbox.subscribe(listener),
    () => outbox.entries(),
  );
  return { entries, outbox };
}
