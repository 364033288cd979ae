import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { asOfWords } from '../../../ui/dayWords.ts';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { say } from '../postFormWords.ts';

const useStyles = makeStyles({
  form: { gap: tokens.spacingVerticalL, maxWidth: '560px' },
});

interface FormFrameProps {
  label: string;
  save: string;
  /** When the words were last kept on this device. */
  keptAt: string | null;
  /** How many fields need another look; shown once somebody tried to save. */
  problems: number;
  /** Why the words could not be kept. */
  failure: string | null;
  isBegun: boolean;
  onSave: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** A form of a post: its fields, whether the words are kept, and the way out. A field at fault takes the focus. */
export function FormFrame(props: FormFrameProps) {
  const { label, save, keptAt, problems, failure, isBegun, onSave, onCancel, children } = props;
  const styles = useStyles();
  const look = useFormStyles();
  const form = useRef<HTMLFormElement>(null);
  const { outbox } = useOutbox();
  const kept = keptAt ? say('kept', { time: asOfWords(keptAt, new Date()) }) : '';
  const submit = () => {
    onSave();
    // After the fields have said what is wrong with them.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form
      ref={form}
      className={mergeClasses(look.form, styles.form)}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {children}
      <div className={look.foot}>
        {failure ? <Notice intent="error">{say('failed', { reason: failure })}</Notice> : null}
        <Text role="status" size={200} className={look.quiet}>
          {problems > 0 ? say('correct', { count: problems }) : outbox.isDurable ? kept : say('notDurable')}
        </Text>
        <div className={look.buttons}>
          <Button type="submit" appearance="primary">
            {save}
          </Button>
          <Button onClick={onCancel}>{say(isBegun ? 'later' : 'cancel')}</Button>
        </div>
      </div>
    </form>
  );
}
