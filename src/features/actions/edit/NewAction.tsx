import { useState } from 'react';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { toEvent } from '../../../domain/actionChanges.ts';
import type { ActionFields, ChangeContext } from '../../../domain/actionChanges.ts';
import { nextRef } from '../../../domain/actionParting.ts';
import type { Action } from '../../../domain/actions.ts';
import { postUpdate } from '../../../domain/actionUpdates.ts';
import { addresses } from '../../../domain/addresses.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { goTo } from '../../../ui/address.ts';
import type { RegisterState } from '../useRegister.ts';
import { ActionForm } from './ActionForm.tsx';
import { emptyValues, valuesToFields } from './editForm.ts';
import type { EditDraft } from './editForm.ts';
import { say } from './editWords.ts';
import { useChangeContext, useWriteChange } from './useWriteChange.ts';

interface NewActionProps {
  state: RegisterState;
  query: string;
}

/** The form in which an action is added, under a reference of our own. */
export function NewAction(props: NewActionProps) {
  const draft = useDraft<EditDraft>('actions/new');
  return draft.isKnown ? <BegunAction {...props} draft={draft} /> : null;
}

function BegunAction({ state, query, draft }: NewActionProps & { draft: DraftState<EditDraft> }) {
  const { register, hub } = state;
  const { usualMarking } = settingsOf(hub);
  const [begun] = useState<EditDraft>(() => draft.fields ?? newDraft(register.actions, usualMarking));
  const write = useWriteChange();
  const context = useChangeContext(begun.key);

  const save = async (filled: EditDraft) => {
    const added = toAdded(filled, context(), hub?.forceKey ?? null);
    const problems = await write(added);
    if (problems.length > 0) return problems;
    await draft.drop().catch(() => undefined);
    goTo(addresses.action(filled.now.reference.trim()) + query);
    return [];
  };
  return (
    <ActionForm
      title={say('new')}
      draft={begun}
      keptAt={draft.keptAt}
      keep={draft.keep}
      drop={draft.drop}
      world={{
        refsTaken: new Set(register.actions.map(({ ref }) => ref.toLowerCase())),
        mayBeEmbedded: false,
      }}
      register={register}
      whyNotEmbedded={say('notEmbeddedNew')}
      lastSaid={null}
      about={null}
      save={save}
      close={() => goTo(addresses.actions + query)}
    />
  );
}

function newDraft(known: readonly Action[], marking: string): EditDraft {
  const now = {
    ...emptyValues(),
    reference: nextRef(known),
    provisional: true,
    state: 'notStarted',
    marking,
  };
  return { key: crypto.randomUUID(), eTag: '', before: emptyValues(), now };
}

/** The new row, the row that says it was added, and what was typed as its first update. */
function toAdded({ key, now }: EditDraft, context: ChangeContext, scopeKey: string | null) {
  const fields: ActionFields = valuesToFields(now);
  const add = { ...fields, recordKey: key, scopeKey, stateReason: now.whyState.trim() || null };
  const action = {
    recordKey: key,
    state: add.state ?? ('notStarted' as const),
    marking: add.marking ?? null,
  };
  const created = toEvent(action, { kind: 'created', after: now.reference.trim() }, context);
  const first = now.update.trim()
    ? [
        {
          ...postUpdate(action, { update: now.update, nextStep: null }, context.today),
          recordKey: context.newKey(),
          kind: 'update' as const,
        },
      ]
    : [];
  return { changes: [], adds: [add], events: [created, ...first] };
}
