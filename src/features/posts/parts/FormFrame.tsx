import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { asOfWords } from '../../../ui/dayWords.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { say } from '../postFormWords.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '560px',
    minWidth: 0,
  },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@container hub (max-width: 719px)': { '> button': { flexGrow: 1, minHeight: '44px' } },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
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
      className={styles.form}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {children}
      <div className={styles.foot}>
        {failure ? <Notice intent="error">{say('failed', { reason: failure })}</Notice> : null}
        <Text role="status" size={200} className={styles.quiet}>
          {problems > 0 ? say('correct', { count: problems }) : outbox.isDurable ? kept : say('notDurable')}
        </Text>
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary">
            {save}
          </Button>
          <Button onClick={onCancel}>{say(isBegun ? 'later' : 'cancel')}</Button>
        </div>
      </div>
    </form>
  );
}
