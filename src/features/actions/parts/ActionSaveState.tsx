import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import { useHubRow } from '../../../data/hooks/useHubRow.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { takeBack } from '../../../domain/actionChanges.ts';
import { actions } from '../../../domain/actions.ts';
import type { Action } from '../../../domain/actions.ts';
import { actionUpdates } from '../../../domain/actionUpdates.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { cellsToFields, columnName } from '../../../domain/list.ts';
import type { Cell } from '../../../domain/columns/definition.ts';
import { happeningInWords } from '../../../ui/records/happeningWords.ts';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';

/** How this person's change of an action stands; rows that proved a change given up are taken back. */
export function ActionSaveState({ action }: { action: Action }) {
  const { hub, today } = useHubRow();
  const { me } = useSurroundings();
  const updates = useList(actionUpdates, action.recordKey).items;
  const addEvent = useAddItem(actionUpdates);
  const giveUp = (cells: Record<string, Cell>) => {
    const written = cellsToFields(actions, { ...given(action), ...cells }).fields;
    const mine = Object.fromEntries(
      Object.entries(written ?? {}).filter(([field]) => columnName(field) in cells),
    );
    const rows = takeBack(action, mine, updates, me.oid, {
      today,
      newKey: () => crypto.randomUUID(),
      inWords: (happened) => happeningInWords(happened, () => null),
      checkAgainMonths: settingsOf(hub).checkAgainMonths,
    });
    for (const row of rows) void addEvent(row);
  };
  return <SaveState list={actions.name} recordKey={action.recordKey} onGivenUp={giveUp} />;
}

/** What a row cannot be read without. */
function given({ recordKey, ref, title, state }: Action): Record<string, Cell> {
  return { RecordKey: recordKey, Ref: ref, Title: title, State: state };
}
