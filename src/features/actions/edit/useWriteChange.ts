import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import { useHubRow } from '../../../data/hooks/useHubRow.ts';
import type { ActionChange, ChangeContext } from '../../../domain/actionChanges.ts';
import { actions } from '../../../domain/actions.ts';
import { actionUpdates } from '../../../domain/actionUpdates.ts';
import { settingsOf } from '../../../domain/hub.ts';
import type { FieldProblem } from '../../../domain/list.ts';
import { happeningInWords } from '../../../ui/records/happeningWords.ts';
import { useTitles } from '../../../ui/records/useTitles.ts';

/** What a change of an action is made with. Keys count up from the draft's, so that a change saved twice is one. */
export function useChangeContext(draftKey: string): () => ChangeContext {
  const { hub, today } = useHubRow();
  const titleOf = useTitles(true);
  return () => {
    let made = 0;
    return {
      today,
      newKey: () => `${draftKey}.${(made += 1)}`,
      inWords: (happened) => happeningInWords(happened, titleOf),
      checkAgainMonths: settingsOf(hub).checkAgainMonths,
    };
  };
}

/** Puts a change on its way: new rows first, then what names them, then the rows that prove it. */
export function useWriteChange(): (change: ActionChange) => Promise<FieldProblem[]> {
  const addAction = useAddItem(actions);
  const changeAction = useChangeItem(actions);
  const addEvent = useAddItem(actionUpdates);
  return async ({ adds, changes, events }) => {
    const problems: FieldProblem[] = [];
    for (const add of adds) problems.push(...(await addAction(add)).problems);
    for (const { action, fields } of changes) problems.push(...(await changeAction(action, fields)).problems);
    if (problems.length > 0) return problems;
    for (const event of events) problems.push(...(await addEvent(event)).problems);
    return problems;
  };
}
