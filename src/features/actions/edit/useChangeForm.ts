import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { DefaultValues } from 'react-hook-form';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import type { ActionChange, ChangeContext } from '../../../domain/actionChanges.ts';
import { problemInWords } from '../../../ui/uiWords.ts';
import { thrownInWords } from '../../../ui/thrownInWords.ts';
import { useChangeContext, useWriteChange } from './useWriteChange.ts';

interface ChangeFormParts<Typed> {
  draft: DraftState<Typed>;
  /** What stands in the form at first. */
  begin: () => Typed;
  change: (typed: Typed, context: ChangeContext) => ActionChange;
  close: () => void;
}

/** A change of an action that wants a reason, as it is typed: every word is kept; once written, draft and form go. */
export function useChangeForm<Typed extends { key: string; why: string }>(parts: ChangeFormParts<Typed>) {
  const { draft, begin, change, close } = parts;
  const [begun] = useState(() => draft.fields ?? begin());
  const write = useWriteChange();
  const context = useChangeContext(begun.key);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useForm<Typed>({ defaultValues: begun as DefaultValues<Typed>, mode: 'onSubmit' });
  const { keep } = draft;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keep({ ...values, key: begun.key }),
      }),
    [form, keep, begun],
  );
  const submit = async (typed: Typed) => {
    try {
      const problems = await write(change({ ...typed, key: begun.key }, context()));
      if (problems[0]) return setFailure(problemInWords(problems[0].problem));
    } catch (thrown) {
      return setFailure(thrownInWords(thrown));
    }
    await draft.drop().catch(() => undefined);
    close();
  };
  return { form, failure, submit: form.handleSubmit(submit) };
}
