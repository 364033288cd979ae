import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { KeyboardEvent } from 'react';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { asOfWords } from '../../dayWords.ts';
import { useFormStyles } from '../../formStyles.ts';
import { Notice } from '../../Notice.tsx';
import { SaveFoot } from '../../SaveFoot.tsx';
import { say } from './evidenceFormWords.ts';
import { say as sayEvidence } from './evidenceWords.ts';
import type { FormFor, ItemDraft } from './itemForm.ts';
import { ItemFields } from './ItemFields.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import type { EvidenceChanges } from './useEvidenceChanges.ts';
import { draftKeyOf, useItemForm } from './useItemForm.ts';
import type { FormState } from './useItemForm.ts';

interface ItemFormProps {
  form: FormFor;
  panel: { state: FormState; changes: EvidenceChanges; close: () => void };
}

/** A new item, a newer version of one, or the words of one that is there. Kept on this device while it is typed. */
export function ItemForm(props: ItemFormProps) {
  const draft = useDraft<ItemDraft>(draftKeyOf(props.form, props.panel.state.toKey));
  return draft.isKnown ? <Form {...props} draft={draft} /> : null;
}

function Form({ form, panel, draft }: ItemFormProps & { draft: DraftState<ItemDraft> }) {
  const look = useFormStyles();
  const { state, changes, close } = panel;
  const item = useItemForm({ form, state, changes, onClose: close }, draft);
  const { root } = item;
  useEffect(() => {
    const first = root.current?.querySelector<HTMLElement>('[data-focus] input, [data-focus]');
    first?.focus();
  }, [root]);
  const title = say(`title.${form.kind}`, 'item' in form ? { title: form.item.title } : {});
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) item.leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void item.save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      ref={root}
      className={look.form}
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void item.save();
      }}
      onKeyDown={press}
    >
      <h3 className={look.title}>{title}</h3>
      {item.isNew ? <PlaceFields form={form} item={item} /> : null}
      {item.known ? (
        <Notice intent="info" actions={<Button onClick={() => void item.useKnown()}>{say('useIt')}</Button>}>
          {say('known', { title: item.known.title })}
        </Notice>
      ) : null}
      <ItemFields item={item} state={state} />
      {item.failure ? (
        <Notice intent="error">{sayEvidence('failed', { reason: item.failure })}</Notice>
      ) : null}
      <SaveFoot
        save={say(form.kind === 'edit' ? 'saveEdit' : form.kind === 'version' ? 'saveVersion' : 'save')}
        cancel={say('cancel')}
        said={draft.keptAt ? say('kept', { time: asOfWords(draft.keptAt, new Date()) }) : ''}
        isBusy={item.isBusy}
        onCancel={item.leave}
      />
    </form>
  );
}
