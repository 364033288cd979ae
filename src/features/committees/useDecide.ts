import { useAddItem } from '../../data/hooks/useAddItem.ts';
import { useChangeItem } from '../../data/hooks/useChangeItem.ts';
import { actionUpdates } from '../../domain/actionUpdates.ts';
import { actions } from '../../domain/actions.ts';
import { agree } from '../../domain/agreement.ts';
import type { Decision } from '../../domain/agreement.ts';
import type { Body } from '../../domain/bodies.ts';
import type { Asked } from '../../domain/jointAnswers.ts';
import { decisionInWords } from './formsWords.ts';

/**
 * Writes one decision: the change of its action, and the row that proves it. `recordKey` is that row's and belongs to the
 * draft. Resolves once both are on the device. Where the change is given up later, `ActionSaveState` in the row takes the proof back.
 */
export function useDecide(body: Body, bodies: ReadonlyMap<string, Body> | null) {
  const change = useChangeItem(actions);
  const add = useAddItem(actionUpdates);
  return async ({ stored }: Asked, decision: Decision, recordKey: string): Promise<void> => {
    const says = decisionInWords(decision, body, bodies);
    const written = agree(stored, decision, { body, eventKey: null, says });
    const kept = await change(stored, written.change);
    if (kept.entry !== null) await add({ ...written.event, recordKey });
  };
}
