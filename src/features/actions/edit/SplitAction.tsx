import { Button, Field, makeStyles, Select, Text, Textarea, tokens } from '@fluentui/react-components';
import { use, useEffect, useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { partRefs, splitAction } from '../../../domain/actionParting.ts';
import type { Action } from '../../../domain/actions.ts';
import { addresses } from '../../../domain/addresses.ts';
import { goTo } from '../../../ui/address.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { TypedInput } from '../../../ui/TypedInput.tsx';
import { problemInWords } from '../../../ui/uiWords.ts';
import { HeadingDepth } from '../parts/headingDepth.ts';
import type { RegisterState } from '../useRegister.ts';
import { reasonLength } from './editForm.ts';
import { say } from './editWords.ts';
import { useFormStyles } from './formStyles.ts';
import { useEditOptions } from './useEditOptions.ts';
import { useWhyNotChange } from '../useWhyNotChange.ts';
import { useChangeContext, useWriteChange } from './useWriteChange.ts';

type SplitDraft = {
  key: string;
  why: string;
  parts: { reference: string; title: string; ownerPostKey: string }[];
};

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0`,
    minWidth: 0,
  },
});

interface SplitActionProps {
  state: RegisterState;
  action: Action;
  query: string;
}

/** The form in which one action becomes several. */
export function SplitAction(props: SplitActionProps) {
  const draft = useDraft<SplitDraft>(`actions/${props.action.recordKey}/split`);
  return draft.isKnown ? <BegunSplit {...props} draft={draft} /> : null;
}

/** The most parts at once; more than a page of them is an import. */
const mostParts = 9;

function BegunSplit({ state, action, query, draft }: SplitActionProps & { draft: DraftState<SplitDraft> }) {
  const styles = useStyles();
  const look = useFormStyles();
  const Heading = use(HeadingDepth);
  const { register } = state;
  const { posts } = useEditOptions(register);
  const [refs] = useState(() => partRefs(action.ref, mostParts, register.actions));
  const [begun] = useState<SplitDraft>(() => draft.fields ?? newSplit(action, refs));
  const write = useWriteChange();
  const context = useChangeContext(begun.key);
  const whyNot = useWhyNotChange();
  const [failure, setFailure] = useState<string | null>(null);
  const form = useForm<SplitDraft>({ defaultValues: begun, mode: 'onSubmit' });
  const parts = useFieldArray({ control: form.control, name: 'parts' });
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
  useEffect(() => form.setFocus('parts.0.title'), [form]);
  const close = () => goTo(addresses.action(action.ref) + query);
  const submit = async ({ why, parts: typed }: SplitDraft) => {
    const named = typed.map(({ reference, title, ownerPostKey }) => ({
      ref: reference.trim(),
      title: title.trim(),
      ownerPostKey: ownerPostKey || null,
    }));
    try {
      const problems = await write(splitAction(action, named, why, context()));
      if (problems[0]) return setFailure(problemInWords(problems[0].problem));
    } catch (thrown) {
      return setFailure(thrown instanceof Error ? thrown.message : String(thrown));
    }
    await draft.drop().catch(() => undefined);
    close();
  };
  const taken = new Set(register.actions.map(({ ref }) => ref.toLowerCase()));
  const isFreeRef = (ref: string, all: SplitDraft) =>
    (!taken.has(ref.trim().toLowerCase()) &&
      all.parts.filter((one) => one.reference.trim() === ref.trim()).length === 1) ||
    say('refTaken');
  return (
    <form
      className={look.form}
      noValidate
      aria-label={say('split')}
      onSubmit={(event) => void form.handleSubmit(submit)(event)}
    >
      <Heading className={look.title}>{say('split')}</Heading>
      <Text>{say('split.lead')}</Text>
      {parts.fields.map((part, index) => (
        <fieldset key={part.id} className={styles.part}>
          <legend>{say('split.part', { number: index + 1 })}</legend>
          <Field
            label={say('split.ref', { number: index + 1 })}
            required
            validationMessage={errors.parts?.[index]?.reference?.message}
          >
            <TypedInput
              control={form.control}
              name={`parts.${index}.reference`}
              rules={{
                required: say('refTaken'),
                maxLength: { value: 20, message: say('tooLong', { count: 20 }) },
                validate: (ref: string, all: SplitDraft) => isFreeRef(ref, all),
              }}
            />
          </Field>
          <Field
            label={say('split.title', { number: index + 1 })}
            required
            validationMessage={errors.parts?.[index]?.title?.message}
          >
            <TypedInput
              control={form.control}
              name={`parts.${index}.title`}
              rules={{
                validate: (title: string) => title.trim() !== '' || say('split.needTitle'),
                maxLength: { value: 255, message: say('tooLong', { count: 255 }) },
              }}
              dir="auto"
            />
          </Field>
          <Field label={say('split.owner', { number: index + 1 })}>
            <Select {...form.register(`parts.${index}.ownerPostKey`)}>
              <option value="">{say('noOwner')}</option>
              {posts.map(({ value, words }) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </Select>
          </Field>
        </fieldset>
      ))}
      <div className={look.buttons}>
        {parts.fields.length < refs.length ? (
          <Button
            onClick={() =>
              parts.append({
                reference: refs[parts.fields.length] ?? '',
                title: '',
                ownerPostKey: action.ownerPostKey ?? '',
              })
            }
          >
            {say('split.more')}
          </Button>
        ) : null}
        {parts.fields.length > 2 ? (
          <Button onClick={() => parts.remove(parts.fields.length - 1)}>{say('split.fewer')}</Button>
        ) : null}
      </div>
      <Field label={say('why')} required validationMessage={errors.why?.message}>
        <Textarea
          {...form.register('why', {
            validate: (words) => words.trim() !== '' || say('whyNeeded'),
            maxLength: { value: reasonLength, message: say('tooLong', { count: reasonLength }) },
          })}
          dir="auto"
          rows={2}
          resize="vertical"
        />
      </Field>
      <div className={look.foot}>
        {whyNot ? <Text>{whyNot}</Text> : null}
        {failure === null ? null : <Notice intent="error">{say('failed', { reason: failure })}</Notice>}
        <div className={look.buttons}>
          {whyNot ? null : (
            <Button type="submit" appearance="primary" disabledFocusable={isSubmitting}>
              {say('split.do', { count: parts.fields.length })}
            </Button>
          )}
          <Button onClick={close}>{say('cancel')}</Button>
        </div>
      </div>
    </form>
  );
}

function newSplit({ ownerPostKey }: Action, refs: readonly string[]): SplitDraft {
  const parts = refs
    .slice(0, 2)
    .map((reference) => ({ reference, title: '', ownerPostKey: ownerPostKey ?? '' }));
  return { key: crypto.randomUUID(), why: '', parts };
}
