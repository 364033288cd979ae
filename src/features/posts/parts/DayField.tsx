import { Field, Input } from '@fluentui/react-components';

interface DayFieldProps {
  label: string;
  value: string;
  problem: string | undefined;
  isRequired?: boolean;
  onChange: (day: string) => void;
}

/** A calendar day, typed or chosen as the browser does it. */
export function DayField({ label, value, problem, isRequired, onChange }: DayFieldProps) {
  return (
    <Field
      label={label}
      required={isRequired}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem ?? null}
    >
      <Input type="date" value={value} onChange={(_, { value: day }) => onChange(day)} />
    </Field>
  );
}
