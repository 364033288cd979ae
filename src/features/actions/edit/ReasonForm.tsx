import { Field, Select } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import type { ActionChange, ChangeContext } from '../../../domain/actionChanges.ts';
import { ChangeForm, ReasonField, reasonRules } from './ChangeForm.tsx';
import { say } from './editWords.ts';
import type { Option } from './fields.tsx';
import { useChangeForm } from './useChangeForm.ts';

/** What is typed: why, and into or to what. */
export type ReasonDraft = { key: string; why: string; target: string };

interface ReasonFormProps {
  draftName: string;
  title: string;
  lead: string;
  /** What the words are called. */
  label: string;
  /** What the button does. */
  press: string;
  /** What is chosen beside the words; null where nothing is. */
  target: { label: string; options: readonly Option[]; problem: string } | null;
  /** Why this person may not, in words. */
  whyNot: string | null;
  change: (draft: ReasonDraft, context: ChangeContext) => ActionChange;
  close: () => void;
}

/** A change of one action that wants a reason, and perhaps a choice: merge, move, normal business, a second person, a check. */
export function ReasonForm(props: ReasonFormProps) {
  const draft = useDraft<ReasonDraft>(props.draftName);
  return draft.isKnown ? <BegunReason {...props} draft={draft} /> : null;
}

function BegunReason({ draft, ...props }: ReasonFormProps & { draft: DraftState<ReasonDraft> }) {
  const { title, lead, label, press, target, whyNot, change, close } = props;
  const { form, failure, submit } = useChangeForm({ draft, begin: newReason, change, close });
  const { errors, isSubmitting } = form.formState;
  const first = target ? 'target' : 'why';
  useEffect(() => form.setFocus(first), [form, first]);
  const leave = () => {
    if (form.getValues().why.trim() === '') void draft.drop();
    close();
  };
  return (
    <ChangeForm
      {...{ title, lead, press, whyNot, failure }}
      isBusy={isSubmitting}
      words={() => form.getValues().why}
      onSubmit={submit}
      onCancel={leave}
    >
      {target ? (
        <Field label={target.label} required validationMessage={errors.target?.message}>
          <Select {...form.register('target', { required: target.problem })}>
            <option value="">{say('choose')}</option>
            {target.options.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <ReasonField label={label} problem={errors.why?.message} field={form.register('why', reasonRules())} />
    </ChangeForm>
  );
}

function newReason(): ReasonDraft {
  return { key: crypto.randomUUID(), why: '', target: '' };
}
