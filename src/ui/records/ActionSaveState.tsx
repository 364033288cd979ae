import { useEffect, useRef, useState } from 'react';
import { useAddItem } from '../../data/hooks/useAddItem.ts';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import type { ActionFields } from '../../domain/actionChanges.ts';
import { actions } from '../../domain/actions.ts';
import type { Action } from '../../domain/actions.ts';
import { actionUpdates } from '../../domain/actionUpdates.ts';
import type { Cell } from '../../domain/columns/definition.ts';
import { settingsOf } from '../../domain/hub.ts';
import { cellsToFields, columnName } from '../../domain/list.ts';
import { takeBack } from '../../domain/takeBack.ts';
import { useSurroundings } from '../SurroundingsContext.tsx';
import { happeningInWords } from './happeningWords.ts';
import { SaveState } from './SaveState.tsx';

/** How this person's change of an action stands; rows that proved a change given up are taken back. */
export function ActionSaveState({ action }: { action: Action }) {
  const giveUp = useGiveUp(action);
  return <SaveState list={actions.name} recordKey={action.recordKey} onGivenUp={giveUp} />;
}

/**
 * Takes back the rows that proved a change which is given up. They are asked for only where there is something to give
 * up; where they are still on their way then, they are waited for.
 */
function useGiveUp(action: Action): (cells: Record<string, Cell>) => void {
  const { hub, today } = useHubRow();
  const { me } = useSurroundings();
  const { entries } = useOutbox();
  const [mine, setMine] = useState<ActionFields | null>(null);
  const done = useRef<ActionFields | null>(null);
  const isAtOdds = entries.some(
    ({ list, key, state }) =>
      list === actions.name && key === action.recordKey && (state === 'conflict' || state === 'refused'),
  );
  const updates = useList(actionUpdates, action.recordKey, isAtOdds || mine !== null);
  const addEvent = useAddItem(actionUpdates);
  useEffect(() => {
    if (mine === null || mine === done.current || !updates.hasAnswered) return;
    done.current = mine;
    const rows = takeBack(action, mine, updates.items, me, {
      today,
      newKey: () => crypto.randomUUID(),
      inWords: (happened) => happeningInWords(happened, () => null),
      checkAgainMonths: settingsOf(hub).checkAgainMonths,
    });
    for (const row of rows) void addEvent(row);
  }, [action, addEvent, hub, me, mine, today, updates]);
  return (cells) => setMine(writtenIn(cells, action));
}

/** The fields that a change wrote. */
function writtenIn(cells: Record<string, Cell>, action: Action): ActionFields {
  const { fields } = cellsToFields(actions, { ...given(action), ...cells });
  return Object.fromEntries(Object.entries(fields ?? {}).filter(([field]) => columnName(field) in cells));
}

/** What a row cannot be read without. */
function given({ recordKey, ref, title, state }: Action): Record<string, Cell> {
  return { RecordKey: recordKey, Ref: ref, Title: title, State: state };
}
