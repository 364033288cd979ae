import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { use } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { CopyWords } from '../../../ui/CopyWords.tsx';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { HeadingDepth } from '../parts/headingDepth.ts';
import { reasonLength } from './editForm.ts';
import { say } from './editWords.ts';

interface ChangeFormProps {
  title: string;
  lead: string;
  /** What the button does. */
  press: string;
  /** Why this person may not, in words. */
  whyNot: string | null;
  /** Why it could not be put on its way. */
  failure: string | null;
  isBusy: boolean;
  /** What was typed, to be copied where it cannot be sent. */
  words: () => string;
  onSubmit: (event: FormEvent) => Promise<void>;
  onCancel: () => void;
  children: ReactNode;
}

/** A change of an action that wants a reason: what it does, its fields, and the way on or out. */
export function ChangeForm({ title, lead, press, whyNot, failure, isBusy, words, ...rest }: ChangeFormProps) {
  const look = useFormStyles();
  const Heading = use(HeadingDepth);
  const copy = <CopyWords label={say('copy')} done={say('copied')} words={words} />;
  return (
    <form className={look.form} noValidate aria-label={title} onSubmit={(event) => void rest.onSubmit(event)}>
      <Heading className={look.title}>{title}</Heading>
      <Text>{lead}</Text>
      {rest.children}
      <div className={look.foot}>
        {whyNot ? <Text>{whyNot}</Text> : null}
        {failure === null ? null : (
          <Notice intent="error" actions={copy}>
            {say('failed', { reason: failure })}
          </Notice>
        )}
        <div className={look.buttons}>
          {whyNot ? (
            copy
          ) : (
            <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
              {press}
            </Button>
          )}
          <Button onClick={rest.onCancel}>{say('cancel')}</Button>
        </div>
      </div>
    </form>
  );
}

/** What a reason must be. */
export function reasonRules() {
  return {
    validate: (words: string) => words.trim() !== '' || say('whyNeeded'),
    maxLength: { value: reasonLength, message: say('tooLong', { count: reasonLength }) },
  };
}

interface ReasonFieldProps {
  label: string;
  problem: string | undefined;
  field: UseFormRegisterReturn<'why'>;
}

/** The reason, in somebody's words. */
export function ReasonField({ label, problem, field }: ReasonFieldProps) {
  return (
    <Field label={label} required validationMessage={problem}>
      <Textarea {...field} dir="auto" rows={3} resize="vertical" />
    </Field>
  );
}
