import { Field } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface NamedProps {
  label: string;
  problem: string | undefined;
  isRequired?: boolean;
  children: ReactElement;
}

/** A field with its label, and what stands against what is in it. */
export function Named({ label, problem, isRequired = false, children }: NamedProps) {
  return (
    <Field
      label={label}
      required={isRequired}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem ?? null}
    >
      {children}
    </Field>
  );
}
