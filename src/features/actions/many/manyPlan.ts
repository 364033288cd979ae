import type { PlannedRow, RunPlan } from '../../../data/hooks/useRuns.ts';
import { planChange, planRow } from '../../../data/hooks/planWrites.ts';
import type { ChangeContext, EventFields } from '../../../domain/actionChanges.ts';
import { actions } from '../../../domain/actions.ts';
import { actionUpdates, updateLengths } from '../../../domain/actionUpdates.ts';
import { addresses } from '../../../domain/addresses.ts';
import { highestMarking } from '../../../domain/marking.ts';
import { takenBackBy } from '../../../domain/takeBack.ts';
import type { ChangedAction } from './manyChange.ts';
import { manyDone } from './manyView.ts';
import { say } from './manyWords.ts';

interface Event {
  key: string;
  /** The hub's key: the event belongs to no one action. */
  hubKey: string;
  why: string;
}

/** The run that writes a change of many: a write an action with the rows that prove it, and one row for the whole. */
export function manyRun(changed: readonly ChangedAction[], event: Event, context: ChangeContext): RunPlan {
  const { key } = event;
  const writes = changed.map(({ action, fields, events }) => {
    const proofs = events.map((proof) => rowOf({ ...proof, eventKey: key }));
    const undoProofs = events.map((proof) =>
      rowOf({ ...takenBackBy(action, proof, context), eventKey: key }),
    );
    const { planned, problems } = planChange(actions, action, fields, {
      says: action.ref,
      proofs,
      undoProofs,
    });
    if (planned === null) throw new Error(problems.map(({ column }) => column).join(', '));
    return planned;
  });
  const whole = wholeEvent(changed, event, context);
  const undo: EventFields = {
    ...whole,
    recordKey: context.newKey(),
    kind: 'undone',
    replacesKey: whole.recordKey,
    update: context.inWords({ kind: 'undone', words: whole.update ?? '' }),
  };
  return {
    title: say('runTitle', { count: writes.length }),
    kind: 'changeMany',
    eventKey: key,
    address: addresses.changeMany,
    writes,
    events: [rowOf(whole)],
    undoEvents: [rowOf(undo)],
  };
}

function wholeEvent(
  changed: readonly ChangedAction[],
  { key, hubKey, why }: Event,
  { today, newKey }: ChangeContext,
): EventFields {
  return {
    recordKey: newKey(),
    scopeKey: hubKey,
    actionKey: hubKey,
    kind: 'manyChanged',
    update: manyDone(changed, why).slice(0, updateLengths.update),
    after: String(changed.length),
    because: why || null,
    day: today,
    eventKey: key,
    marking: highestMarking(changed.map(({ action }) => action.marking)),
  };
}

function rowOf(event: EventFields): PlannedRow {
  const { planned, problems } = planRow(actionUpdates, event);
  if (planned === null) throw new Error(problems.map(({ column }) => column).join(', '));
  return planned;
}
