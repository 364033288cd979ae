import { Button, Field, Input, makeStyles, mergeClasses, Select, Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { isNearDay } from '../../../domain/columns/day.ts';
import { isNameTooLong } from '../../../domain/columns/person.ts';
import type { HoldingKind } from '../../../domain/handovers.ts';
import { holdings } from '../../../domain/posts.ts';
import { asOfWords } from '../../../ui/dayWords.ts';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { PersonField } from '../../../ui/records/PersonField.tsx';
import { Section } from '../../../ui/Section.tsx';
import { say } from '../handoverWords.ts';
import { newStart, startKey, startTyped } from '../startForm.ts';
import type { StartDraft } from '../startForm.ts';
import type { Card } from '../useHandover.ts';
import { useSteps } from '../useSteps.ts';

const useStyles = makeStyles({
  form: { maxWidth: '480px' },
});

interface StartFormProps {
  card: Card;
  onClose: () => void;
}

/** Who takes over, how they hold it and from which day: one change of the post. What is chosen is kept on this device. */
export function StartForm(props: StartFormProps) {
  // Starting gives the post another hand-over: what was chosen still belongs to the form that was opened.
  const [key] = useState(() => startKey(props.card.post));
  const draft = useDraft<StartDraft>(key);
  return draft.isKnown ? <Form {...props} draft={draft} /> : null;
}

function Form({ card, onClose, draft }: StartFormProps & { draft: DraftState<StartDraft> }) {
  const styles = useStyles();
  const look = useFormStyles();
  const { post, view, today } = card;
  const isStart = view.state === 'none';
  const { write } = useSteps(card);
  const [chosen, setChosen] = useState(() => draft.fields ?? newStart);
  const [isSending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { successor, holding } = chosen;
  const from = chosen.from ?? today;
  const choose = (part: Partial<StartDraft>) => {
    const next = { ...chosen, ...part };
    setChosen(next);
    draft.keep(next);
  };
  const isTooLong = successor !== null && isNameTooLong(successor);
  const mayBegin = isNearDay(from) && !isTooLong && (isStart || successor !== null) && !isSending;
  const leave = async () => {
    await draft.drop().catch(() => undefined);
    onClose();
  };
  const begin = async () => {
    const writes = startTyped(chosen, { post, today, isStart, newKey: () => crypto.randomUUID() });
    if (!mayBegin || writes === null) return;
    setSending(true);
    // Refused, or changed by somebody else: what was chosen stays, and why is said beside the post's state.
    if (await write(writes)) await leave();
    else setSending(false);
  };
  const title = say(isStart ? 'start' : 'nameSuccessor');
  return (
    <div data-print="no">
      <Section title={title}>
        <form
          ref={form}
          className={mergeClasses(look.form, styles.form)}
          noValidate
          aria-label={title}
          onSubmit={(event) => {
            event.preventDefault();
            void begin();
          }}
        >
          <Text className={look.quiet}>{say('startAbout')}</Text>
          <PersonField
            label={say('who')}
            {...(isStart ? { hint: say('whoHint') } : {})}
            {...(isTooLong ? { problem: say('nameTooLong') } : {})}
            value={successor}
            onChange={(person) => choose({ successor: person })}
          />
          <Field label={say('howHeld')}>
            <Select value={holding} onChange={(_, { value }) => choose({ holding: value as HoldingKind })}>
              {holdings.map((one) => (
                <option key={one} value={one}>
                  {say(`holding.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label={say('firstDay')}
            validationState={isNearDay(from) ? 'none' : 'error'}
            validationMessage={isNearDay(from) ? null : say('firstDayBad')}
          >
            <Input type="date" value={from} onChange={(_, { value }) => choose({ from: value })} />
          </Field>
          <Text role="status" size={200} className={look.quiet}>
            {draft.keptAt ? say('kept', { time: asOfWords(draft.keptAt, new Date()) }) : ''}
          </Text>
          <div className={look.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={!mayBegin}>
              {say(isStart ? 'begin' : 'beginNamed')}
            </Button>
            <Button onClick={() => void leave()}>{say('cancel')}</Button>
          </div>
        </form>
      </Section>
    </div>
  );
}
