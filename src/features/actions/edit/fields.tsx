import { Checkbox, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { actions } from '../../../domain/actions.ts';
import type { Column } from '../../../domain/columns/definition.ts';
import { labelOf } from '../../../ui/records/columnWords.ts';
import { TypedInput } from '../../../ui/TypedInput.tsx';
import type { EditValues } from './editForm.ts';
import { say } from './editWords.ts';

type TextName = Exclude<keyof EditValues, 'jointBodyKeys' | 'drivers' | 'aims' | 'provisional'>;

interface FieldProps {
  name: TextName;
  /** The column's own name unless told. */
  label?: string;
  hint?: string | undefined;
  isRequired?: boolean;
}

/** One choice of a list: its value and its words. */
export interface Option {
  value: string;
  words: string;
  isDisabled?: boolean;
}

const useStyles = makeStyles({
  boxes: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
  box: { display: 'flex' },
});

function useProblem(name: keyof EditValues) {
  const { formState } = useFormContext<EditValues>();
  const message = formState.errors[name]?.message;
  return { validationState: message ? 'error' : 'none', validationMessage: message } as const;
}

/** A field of one line. */
export function LineField({ name, label, hint, isRequired = false }: FieldProps) {
  const { control } = useFormContext<EditValues>();
  return (
    <Field
      label={label ?? labelOf(name)}
      hint={useRoom(name, maxOf(name)) ?? hint}
      required={isRequired}
      {...useProblem(name)}
    >
      <TypedInput control={control} name={name} dir="auto" />
    </Field>
  );
}

/** A field of several lines; near its limit it says how much room is left, nothing is cut. */
export function NoteField({
  name,
  label,
  hint,
  isRequired = false,
  rows = 2,
  max,
}: FieldProps & { rows?: number; max?: number }) {
  const { register } = useFormContext<EditValues>();
  return (
    <Field
      label={label ?? labelOf(name)}
      hint={useRoom(name, max ?? maxOf(name)) ?? hint}
      required={isRequired}
      {...useProblem(name)}
    >
      <Textarea {...register(name)} dir="auto" rows={rows} resize="vertical" />
    </Field>
  );
}

/** A calendar day. */
export function DayField({ name, label, hint }: FieldProps) {
  const { control } = useFormContext<EditValues>();
  return (
    <Field label={label ?? labelOf(name)} hint={hint} {...useProblem(name)}>
      <TypedInput control={control} name={name} type="date" min="2000-01-01" max="2099-12-31" />
    </Field>
  );
}

/** One of a few. `empty` is what no choice is called; without it one must be chosen. */
export function ChoiceField({
  name,
  label,
  hint,
  options,
  empty,
}: FieldProps & { options: readonly Option[]; empty?: string }) {
  const { register, getValues } = useFormContext<EditValues>();
  const now = getValues(name);
  const isKnown = now === '' || options.some(({ value }) => value === now);
  return (
    <Field label={label ?? labelOf(name)} hint={hint} {...useProblem(name)}>
      <Select {...register(name)}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {isKnown ? null : <option value={now}>{say('unknownPost')}</option>}
        {options.map(({ value, words, isDisabled }) => (
          <option key={value} value={value} disabled={isDisabled}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Yes or no. */
export function YesField({ name, label }: { name: 'provisional'; label: string }) {
  const { field } = useController<EditValues, 'provisional'>({ name });
  const { value, ...bound } = field;
  return <Checkbox {...bound} label={label} checked={value} />;
}

/** Any number of a few. */
export function BoxesField({
  name,
  hint,
  options,
}: {
  name: 'jointBodyKeys' | 'drivers' | 'aims';
  hint?: string;
  options: readonly Option[];
}) {
  const styles = useStyles();
  const { field } = useController<EditValues, typeof name>({ name });
  const chosen = field.value;
  // Keys that are not offered (a body that is gone) stay.
  const set = (value: string, isOn: boolean) =>
    field.onChange(isOn ? [...chosen, value] : chosen.filter((one) => one !== value));
  return (
    <fieldset className={styles.boxes}>
      <legend className={styles.legend}>{labelOf(name)}</legend>
      {hint ? <Hint>{hint}</Hint> : null}
      {options.map(({ value, words }) => (
        <Checkbox
          key={value}
          className={styles.box}
          name={name}
          value={value}
          label={words}
          checked={chosen.includes(value)}
          onBlur={field.onBlur}
          onChange={(_, { checked }) => set(value, checked === true)}
        />
      ))}
    </fieldset>
  );
}

function Hint({ children }: { children: ReactNode }) {
  return (
    <span style={{ color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 }}>
      {children}
    </span>
  );
}

function maxOf(name: TextName): number {
  return (
    (actions.columns as Record<string, Column<unknown> | undefined>)[name === 'reference' ? 'ref' : name]
      ?.column.maxLength ?? Infinity
  );
}

function useRoom(name: TextName, max: number): string | null {
  const { control } = useFormContext<EditValues>();
  const left = max - useWatch({ control, name }).length;
  if (!Number.isFinite(left) || left > max / 10) return null;
  return left < 0 ? say('tooMany', { count: -left }) : say('left', { count: left });
}
