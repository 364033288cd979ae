import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Option } from '../askForm.ts';

const useStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
});

interface AskSelectProps {
  name: string;
  label: string;
  value: string;
  /** The first choice, which is no choice; left out where there must be one from the beginning. */
  empty?: string;
  isRequired?: boolean;
  problem?: string | undefined;
  groups: readonly { label: string | null; options: readonly Option[] }[];
  onChange: (value: string) => void;
}

/** A choice among records, grouped; groups without a record are left out. */
export function AskSelect({
  name,
  label,
  value,
  empty,
  isRequired,
  problem,
  groups,
  onChange,
}: AskSelectProps) {
  const styles = useStyles();
  const inOptions = (options: readonly Option[]) =>
    options.map(({ key, words }) => (
      <option key={key} value={key}>
        {words}
      </option>
    ));
  return (
    <Field
      label={label}
      className={styles.field}
      required={isRequired ?? false}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem}
    >
      <Select
        name={name}
        className={styles.select}
        value={value}
        onChange={(_, chosen) => onChange(chosen.value)}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {groups
          .filter(({ options }) => options.length > 0)
          .map((group) =>
            group.label === null ? (
              inOptions(group.options)
            ) : (
              <optgroup key={group.label} label={group.label}>
                {inOptions(group.options)}
              </optgroup>
            ),
          )}
      </Select>
    </Field>
  );
}
