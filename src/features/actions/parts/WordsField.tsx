import { Field, Textarea } from '@fluentui/react-components';
import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { say } from '../actionsWords.ts';
import type { UpdateDraft } from '../useDraftOf.ts';

interface WordsFieldProps {
  form: UseFormReturn<UpdateDraft>;
  name: 'update' | 'nextStep';
  label: string;
  hint?: string;
  /** Characters the column holds. */
  max: number;
  rows: number;
  isRequired?: boolean;
}

/** A field of several lines. Nothing is cut: near the limit it says how much is left, beyond it how much is too much. */
export function WordsField({ form, name, label, hint, max, rows, isRequired }: WordsFieldProps) {
  const text = useWatch({ control: form.control, name });
  const problem = form.formState.errors[name]?.message;
  return (
    <Field
      label={label}
      required={isRequired}
      hint={roomWords(max - text.length, max) ?? hint}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem}
    >
      <Textarea {...form.register(name)} rows={rows} resize="vertical" />
    </Field>
  );
}

/** Said from nine tenths of the limit on. */
function roomWords(left: number, max: number): string | null {
  if (left > max / 10) return null;
  return left < 0 ? say('form.tooMany', { count: -left }) : say('form.left', { count: left });
}
