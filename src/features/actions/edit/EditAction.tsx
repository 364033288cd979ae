import { useState } from 'react';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { editAction } from '../../../domain/actionChanges.ts';
import type { ChangeContext } from '../../../domain/actionChanges.ts';
import type { Action } from '../../../domain/actions.ts';
import { actionUpdates, postUpdate, standingUpdates } from '../../../domain/actionUpdates.ts';
import { addresses } from '../../../domain/addresses.ts';
import { mayBeEmbedded } from '../../../domain/embedding.ts';
import { goTo } from '../../../ui/address.ts';
import { dayShort } from '../../../ui/dayWords.ts';
import { missingInWords } from '../embeddingView.ts';
import { useEmbedding } from '../useEmbedding.ts';
import type { RegisterState } from '../useRegister.ts';
import { ActionForm } from './ActionForm.tsx';
import { actionToValues, typedChanges, valuesToFields } from './editForm.ts';
import type { EditDraft } from './editForm.ts';
import { say } from './editWords.ts';
import { useChangeContext, useWriteChange } from './useWriteChange.ts';

interface EditActionProps {
  state: RegisterState;
  action: Action;
  query: string;
}

/** The form in which one action is changed; it appears once the device has said whether one was begun. */
export function EditAction(props: EditActionProps) {
  const draft = useDraft<EditDraft>(`actions/${props.action.recordKey}`);
  return draft.isKnown ? <BegunEdit {...props} draft={draft} /> : null;
}

function BegunEdit({ state, action, query, draft }: EditActionProps & { draft: DraftState<EditDraft> }) {
  const { register } = state;
  // What the writer saw when they began says what is a change; the row may move on meanwhile.
  const [begun] = useState<EditDraft>(() => draft.fields ?? newDraft(action));
  const facts = useEmbedding(action, register);
  const updates = useList(actionUpdates, action.recordKey).items;
  const write = useWriteChange();
  const context = useChangeContext(begun.key);

  const close = () => goTo(addresses.action(action.ref) + query);
  const save = async (filled: EditDraft) => {
    const change = withUpdate(asSeen(action, filled), filled, context());
    const problems = await write(change);
    if (problems.length > 0) return problems;
    await draft.drop().catch(() => undefined);
    close();
    return [];
  };
  return (
    <ActionForm
      title={say('edit')}
      draft={begun}
      keptAt={draft.keptAt}
      keep={draft.keep}
      drop={draft.drop}
      world={{ refsTaken: refsBeside(register.actions, action), mayBeEmbedded: mayBeEmbedded(facts) }}
      register={register}
      whyNotEmbedded={mayBeEmbedded(facts) ? null : whyNot(facts)}
      lastSaid={lastSaid(updates, register.today)}
      about={action}
      save={save}
      close={close}
    />
  );
}

function newDraft(action: Action): EditDraft {
  const values = actionToValues(action);
  return { key: crypto.randomUUID(), eTag: action.row.eTag, before: values, now: values };
}

/** The action as the writer saw it when they began: what others changed since is found by its version. */
function asSeen(action: Action, { before, eTag }: EditDraft): Action {
  return { ...action, ...valuesToFields(before), row: { ...action.row, eTag } };
}

/** The edit, and what was typed as its last update, as a row of its own. */
function withUpdate(action: Action, filled: EditDraft, context: ChangeContext) {
  const typed = typedChanges(filled);
  const why = { dueDay: filled.now.whyDue, state: filled.now.whyState };
  const change = editAction(action, typed, why, context);
  if (!filled.now.update.trim()) return change;
  const words = { update: filled.now.update, nextStep: null };
  const now = { ...action, state: typed.state ?? action.state };
  const update = {
    ...postUpdate(now, words, context.today),
    recordKey: context.newKey(),
    kind: 'update' as const,
  };
  return { ...change, events: [...change.events, update] };
}

function refsBeside(actions: readonly Action[], mine: Action): Set<string> {
  return new Set(actions.filter((one) => one !== mine).map(({ ref }) => ref.toLowerCase()));
}

function whyNot(facts: Parameters<typeof missingInWords>[0]): string {
  const { missing, unknown } = missingInWords(facts);
  const words = [
    missing && say('notEmbedded', { facts: missing }),
    unknown && say('notEmbeddedUnknown', { facts: unknown }),
  ];
  return words.filter(Boolean).join(' ');
}

function lastSaid(
  updates: Parameters<typeof standingUpdates>[0],
  today: Parameters<typeof dayShort>[1],
): string | null {
  const [newest] = standingUpdates(updates);
  if (!newest) return null;
  return say('lastSaid', { day: dayShort(newest.day, today), words: newest.update.slice(0, 160) });
}
