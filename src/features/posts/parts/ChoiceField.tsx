import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A long choice would widen the page.
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

interface ChoiceFieldProps<Key extends string> {
  label: string;
  hint?: string;
  value: Key;
  choices: readonly (readonly [Key, string])[];
  problem?: string;
  onChange: (key: Key) => void;
}

/** One of some choices. A value that is not among them stays, as its key. */
export function ChoiceField<Key extends string>(props: ChoiceFieldProps<Key>) {
  const styles = useStyles();
  const { label, hint, value, choices, problem, onChange } = props;
  const isKnown = choices.some(([key]) => key === value);
  return (
    <Field
      className={styles.field}
      label={label}
      hint={hint}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem ?? null}
    >
      <Select className={styles.select} value={value} onChange={(_, { value: key }) => onChange(key as Key)}>
        {isKnown ? null : <option value={value}>{value}</option>}
        {choices.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
