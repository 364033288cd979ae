import { Button, Text } from '@fluentui/react-components';
import { useFormStyles } from './formStyles.ts';

interface SaveFootProps {
  save: string;
  cancel: string;
  /** How what is typed stands, or why it was not taken. */
  said: string;
  /** True while it is being written: nothing is sent twice. */
  isBusy: boolean;
  onCancel: () => void;
}

/** The end of a form: how its words stand, [Save] and [Cancel]. */
export function SaveFoot({ save, cancel, said, isBusy, onCancel }: SaveFootProps) {
  const look = useFormStyles();
  return (
    <>
      <Text role="status" size={200} className={look.quiet}>
        {said}
      </Text>
      <div className={look.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {save}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </>
  );
}
