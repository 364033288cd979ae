import { Button, Field, Input, makeStyles, mergeClasses, Select, Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import { bodies as bodyList } from '../../../domain/bodies.ts';
import { asOfWords } from '../../../ui/dayWords.ts';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { contactChange, contactDraftOf, coordinatorChoices } from '../contactView.ts';
import type { ContactDraft } from '../contactView.ts';
import { say } from '../formsWords.ts';
import type { ContactFormProps } from './contactFormProps.ts';

const useStyles = makeStyles({ form: { maxWidth: '560px' } });

/** Which post coordinates a committee, and when it meets next. What is chosen is kept on this device. */
export function ContactForm(props: ContactFormProps) {
  const draft = useDraft<ContactDraft>(`committees/${props.body.recordKey}/contact`);
  return draft.isKnown ? <Form {...props} draft={draft} /> : null;
}

function Form({ state, body, onClose, draft }: ContactFormProps & { draft: DraftState<ContactDraft> }) {
  const styles = useStyles();
  const look = useFormStyles();
  const form = useRef<HTMLFormElement>(null);
  const change = useChangeItem(bodyList);
  const [isTried, setTried] = useState(false);
  const [fields, setFields] = useState<ContactDraft>(() => draft.fields ?? contactDraftOf(body));
  const set = (part: Partial<ContactDraft>) => {
    const next = { ...fields, ...part };
    setFields(next);
    draft.keep(next);
  };
  useEffect(() => form.current?.querySelector<HTMLElement>('select')?.focus(), []);
  const changed = contactChange(fields, body);
  const leave = async () => {
    await draft.drop().catch(() => undefined);
    onClose();
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (changed === null) {
      form.current?.querySelector<HTMLElement>('input')?.focus();
      return;
    }
    if (Object.keys(changed).length > 0) await change(body, changed);
    await leave();
  };
  return (
    <form
      ref={form}
      className={mergeClasses(look.form, styles.form)}
      noValidate
      aria-label={say('contactOf', { body: body.title })}
      onSubmit={(event) => void save(event)}
    >
      <Field label={say('coordinatorField')} hint={say('coordinatorHint')}>
        <Select
          value={fields.postKey ?? ''}
          onChange={(_event, { value }) => set({ postKey: value || null })}
        >
          <option value="">{say('noCoordinator')}</option>
          {coordinatorChoices(state.posts.items, fields.postKey).map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={say('nextMeetingField')}
        validationMessage={isTried && changed === null ? say('needsNearDay') : undefined}
      >
        <Input type="date" value={fields.day} onChange={(_event, { value }) => set({ day: value })} />
      </Field>
      <div className={look.buttons}>
        <Button type="submit">{say('save')}</Button>
        <Button onClick={() => void leave()}>{say('cancel')}</Button>
        <Text size={200} role="status" className={look.quiet}>
          {draft.keptAt ? say('kept', { time: asOfWords(draft.keptAt, new Date()) }) : ''}
        </Text>
      </div>
    </form>
  );
}
