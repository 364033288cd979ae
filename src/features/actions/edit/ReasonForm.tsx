import { Button, Field, Select, Text, Textarea } from '@fluentui/react-components';
import { use, useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import type { ActionChange, ChangeContext } from '../../../domain/actionChanges.ts';
import { CopyWords } from '../../../ui/CopyWords.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { problemInWords } from '../../../ui/uiWords.ts';
import { HeadingDepth } from '../parts/headingDepth.ts';
import { reasonLength } from './editForm.ts';
import { say } from './editWords.ts';
import type { Option } from './fields.tsx';
import { useFormStyles } from './formStyles.ts';
import { useChangeContext, useWriteChange } from './useWriteChange.ts';

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
  const look = useFormStyles();
  const Heading = use(HeadingDepth);
  const [begun] = useState<ReasonDraft>(
    () => draft.fields ?? { key: crypto.randomUUID(), why: '', target: '' },
  );
  const write = useWriteChange();
  const context = useChangeContext(begun.key);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useForm<ReasonDraft>({ defaultValues: begun, mode: 'onSubmit' });
  const { errors, isSubmitting } = form.formState;
  const { keep } = draft;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keep({ ...values, key: begun.key }),
      }),
    [form, keep, begun],
  );
  const first = target ? 'target' : 'why';
  useEffect(() => form.setFocus(first), [form, first]);

  const submit = async (typed: ReasonDraft) => {
    try {
      const problems = await write(change({ ...typed, key: begun.key }, context()));
      if (problems[0]) return setFailure(problemInWords(problems[0].problem));
    } catch (thrown) {
      return setFailure(thrown instanceof Error ? thrown.message : String(thrown));
    }
    await draft.drop().catch(() => undefined);
    close();
  };
  const leave = () => {
    if (form.getValues().why.trim() === '') void draft.drop();
    close();
  };
  const copy = <CopyWords label={say('copy')} done={say('copied')} words={() => form.getValues().why} />;
  return (
    <form
      className={look.form}
      noValidate
      aria-label={title}
      onSubmit={(event) => void form.handleSubmit(submit)(event)}
    >
      <Heading className={look.title}>{title}</Heading>
      <Text>{lead}</Text>
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
      <Field label={label} required validationMessage={errors.why?.message}>
        <Textarea
          {...form.register('why', {
            validate: (words) => words.trim() !== '' || say('whyNeeded'),
            maxLength: { value: reasonLength, message: say('tooLong', { count: reasonLength }) },
          })}
          dir="auto"
          rows={3}
          resize="vertical"
        />
      </Field>
      <div className={look.foot}>
        {whyNot ? <Text>{whyNot}</Text> : null}
        {failure === null ? null : (
          <Notice intent="error" actions={copy}>
            {say('failed', { reason: failure })}
          </Notice>
        )}
        <div className={look.buttons}>
          {whyNot ? (
            copy
          ) : (
            <Button type="submit" appearance="primary" disabledFocusable={isSubmitting}>
              {press}
            </Button>
          )}
          <Button onClick={leave}>{say('cancel')}</Button>
        </div>
      </div>
    </form>
  );
}
