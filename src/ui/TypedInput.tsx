import { Input } from '@fluentui/react-components';
import type { InputProps } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import type { FieldPath, FieldValues, UseControllerProps } from 'react-hook-form';

type TypedInputProps<V extends FieldValues, N extends FieldPath<V>> = UseControllerProps<V, N> &
  Pick<InputProps, 'dir' | 'type' | 'min' | 'max' | 'inputMode'>;

/**
 * One line of a form. Fluent's input holds its own value: registered by its element alone, it would be drawn empty again
 * although the form has a value, so the form's value is given to it.
 */
export function TypedInput<V extends FieldValues, N extends FieldPath<V>>({
  name,
  control,
  rules,
  ...rest
}: TypedInputProps<V, N>) {
  const { field } = useController({ name, control, rules });
  return <Input {...rest} {...field} value={field.value ?? ''} />;
}
