import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../../domain/columns/person.ts';
import type { Day } from '../../../domain/days.ts';
import { nameSuccessor, startHandover } from '../../../domain/handovers.ts';
import type { HoldingKind } from '../../../domain/handovers.ts';
import { holdings } from '../../../domain/posts.ts';
import { PersonField } from '../../../ui/records/PersonField.tsx';
import { Section } from '../../../ui/Section.tsx';
import { say } from '../handoverWords.ts';
import type { Card } from '../useHandover.ts';
import { useSteps } from '../useSteps.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '480px' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@container hub (max-width: 719px)': { '> button': { flexGrow: 1, minHeight: '44px' } },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Who takes over, how they hold it and from which day: one change of the post. */
export function StartForm({ card, onClose }: { card: Card; onClose: () => void }) {
  const styles = useStyles();
  const { post, view, today } = card;
  const isStart = view.state === 'none';
  const { write } = useSteps(card);
  const [successor, setSuccessor] = useState<Person | null>(null);
  const [holding, setHolding] = useState<HoldingKind>('substantive');
  const [from, setFrom] = useState<string>(today);
  const [isSending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(from);
  const mayBegin = isDay && (isStart || successor !== null) && !isSending;
  const begin = async () => {
    if (!mayBegin) return;
    setSending(true);
    const start = { holding, from: from as Day, today, handoverKey: crypto.randomUUID() };
    const writes =
      isStart || successor === null
        ? startHandover(post, { ...start, successor })
        : nameSuccessor(post, { ...start, successor });
    // Refused, or changed by somebody else: what was chosen stays, and why is said beside the post's state.
    if (await write(writes)) onClose();
    else setSending(false);
  };
  const title = say(isStart ? 'start' : 'nameSuccessor');
  return (
    <div data-print="no">
      <Section title={title}>
        <form
          ref={form}
          className={styles.root}
          noValidate
          aria-label={title}
          onSubmit={(event) => {
            event.preventDefault();
            void begin();
          }}
        >
          <Text className={styles.quiet}>{say('startAbout')}</Text>
          <PersonField
            label={say('who')}
            {...(isStart ? { hint: say('whoHint') } : {})}
            value={successor}
            onChange={setSuccessor}
          />
          <Field label={say('howHeld')}>
            <Select value={holding} onChange={(_, { value }) => setHolding(value as HoldingKind)}>
              {holdings.map((one) => (
                <option key={one} value={one}>
                  {say(`holding.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label={say('firstDay')}
            validationState={isDay ? 'none' : 'error'}
            validationMessage={isDay ? null : say('firstDayBad')}
          >
            <Input type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
          </Field>
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={!mayBegin}>
              {say(isStart ? 'begin' : 'beginNamed')}
            </Button>
            <Button onClick={onClose}>{say('cancel')}</Button>
          </div>
        </form>
      </Section>
    </div>
  );
}
