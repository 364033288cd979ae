import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { partRefs, splitAction } from '../../../domain/actionParting.ts';
import type { Action } from '../../../domain/actions.ts';
import { addresses } from '../../../domain/addresses.ts';
import { goTo } from '../../../ui/address.ts';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { TypedInput } from '../../../ui/TypedInput.tsx';
import type { RegisterState } from '../useRegister.ts';
import { useWhyNotChange } from '../useWhyNotChange.ts';
import { ChangeForm, ReasonField, reasonRules } from './ChangeForm.tsx';
import { say } from './editWords.ts';
import { useChangeForm } from './useChangeForm.ts';
import { useEditOptions } from './useEditOptions.ts';

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
  const look = useFormStyles();
  const { actions } = state.register;
  const [refs] = useState(() => partRefs(action.ref, mostParts, actions));
  const whyNot = useWhyNotChange();
  const close = () => goTo(addresses.action(action.ref) + query);
  const { form, failure, submit } = useChangeForm<SplitDraft>({
    draft,
    begin: () => newSplit(action, refs),
    change: ({ why, parts: typed }, context) => splitAction(action, typed.map(partOf), why, context),
    close,
  });
  const parts = useFieldArray({ control: form.control, name: 'parts' });
  const { errors, isSubmitting } = form.formState;
  useEffect(() => form.setFocus('parts.0.title'), [form]);
  const taken = new Set(actions.map(({ ref }) => ref.toLowerCase()));
  const more = () => parts.append(newPart(action, refs[parts.fields.length] ?? ''));
  return (
    <ChangeForm
      title={say('split')}
      lead={say('split.lead')}
      press={say('split.do', { count: parts.fields.length })}
      {...{ whyNot, failure }}
      isBusy={isSubmitting}
      words={() => wordsOf(form.getValues())}
      onSubmit={submit}
      onCancel={close}
    >
      {parts.fields.map((part, index) => (
        <SplitPart key={part.id} form={form} index={index} taken={taken} state={state} />
      ))}
      <div className={look.buttons}>
        {parts.fields.length < refs.length ? <Button onClick={more}>{say('split.more')}</Button> : null}
        {parts.fields.length > 2 ? (
          <Button onClick={() => parts.remove(parts.fields.length - 1)}>{say('split.fewer')}</Button>
        ) : null}
      </div>
      <ReasonField
        label={say('why')}
        problem={errors.why?.message}
        field={form.register('why', reasonRules())}
      />
    </ChangeForm>
  );
}

interface SplitPartProps {
  form: UseFormReturn<SplitDraft>;
  index: number;
  /** References other actions have, in small letters. */
  taken: ReadonlySet<string>;
  state: RegisterState;
}

function SplitPart({ form, index, taken, state }: SplitPartProps) {
  const styles = useStyles();
  const { posts } = useEditOptions(state.register);
  const problems = form.formState.errors.parts?.[index];
  const number = index + 1;
  const isFree = (ref: string, { parts }: SplitDraft) =>
    (!taken.has(ref.trim().toLowerCase()) &&
      parts.filter((one) => one.reference.trim() === ref.trim()).length === 1) ||
    say('refTaken');
  return (
    <fieldset className={styles.part}>
      <legend>{say('split.part', { number })}</legend>
      <Field label={say('split.ref', { number })} required validationMessage={problems?.reference?.message}>
        <TypedInput
          control={form.control}
          name={`parts.${index}.reference`}
          rules={{
            required: say('refTaken'),
            maxLength: { value: 20, message: say('tooLong', { count: 20 }) },
            validate: isFree,
          }}
        />
      </Field>
      <Field label={say('split.title', { number })} required validationMessage={problems?.title?.message}>
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
      <Field label={say('split.owner', { number })}>
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
  );
}

type TypedPart = SplitDraft['parts'][number];

function newPart({ ownerPostKey }: Action, reference: string): TypedPart {
  return { reference, title: '', ownerPostKey: ownerPostKey ?? '' };
}

function newSplit(action: Action, refs: readonly string[]): SplitDraft {
  const parts = refs.slice(0, 2).map((reference) => newPart(action, reference));
  return { key: crypto.randomUUID(), why: '', parts };
}

function partOf({ reference, title, ownerPostKey }: TypedPart) {
  return { ref: reference.trim(), title: title.trim(), ownerPostKey: ownerPostKey || null };
}

function wordsOf({ parts, why }: SplitDraft): string {
  return [...parts.map(({ title }) => title), why].filter(Boolean).join('\n\n');
}
