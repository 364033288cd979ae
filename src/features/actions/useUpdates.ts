import { useEffect, useMemo, useRef } from 'react';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import type { Action } from '../../domain/actions.ts';
import type { ActionUpdate } from '../../domain/actionUpdates.ts';
import type { Day } from '../../domain/days.ts';
import type { UpdateRow } from './updatesView.ts';
import { unsentOf, updatesOf } from './updatesView.ts';

/** An action's updates in words, with what this person wrote and where it is on its way. */
export interface Updates {
  standing: UpdateRow[];
  history: UpdateRow[];
  /** RecordKeys of every update known here or on its way. */
  keys: ReadonlySet<string>;
}

/** The updates of an action; saved ones that were seen are acknowledged when the action closes. */
export function useUpdates(action: Action, updates: readonly ActionUpdate[], today: Day): Updates {
  const { entries, outbox } = useOutbox();
  const seen = useRef<string[]>([]);
  const unsent = useMemo(() => unsentOf(entries, action), [entries, action]);
  useEffect(() => {
    seen.current = unsent.filter((entry) => entry.state === 'saved').map((entry) => entry.key);
  }, [unsent]);
  useEffect(() => () => seen.current.forEach((key) => void outbox.acknowledge(key)), [outbox]);
  return useMemo(
    () => ({
      ...updatesOf({ updates, unsent, action, today, now: new Date(), isDurable: outbox.isDurable }),
      keys: new Set([...updates.map((update) => update.recordKey), ...unsent.map((entry) => entry.key)]),
    }),
    [updates, unsent, action, today, outbox.isDurable],
  );
}
