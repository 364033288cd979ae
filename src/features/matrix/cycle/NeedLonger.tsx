import { Button, Field, Input, Text, Textarea } from '@fluentui/react-components';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { useState } from 'react';
import { addresses } from '../../../domain/addresses.ts';
import type { Cycle } from '../../../domain/cycles.ts';
import { CopyWords } from '../../../ui/CopyWords.tsx';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { dayInWords } from '../../../ui/dayWords.ts';
import { ShareLinks } from '../../../ui/records/ShareLinks.tsx';
import type { Matrix } from '../useMatrix.ts';
import { useReturnEvents } from '../useReturnEvents.ts';
import { say } from './cyclesWords.ts';
import type { LongerDraft } from './needLonger.ts';
import { longerMessage, newLonger } from './needLonger.ts';
import { useNeedLonger } from './useNeedLonger.ts';

interface NeedLongerProps {
  matrix: Matrix;
  cycle: Cycle;
  onClose: () => void;
}

/** Says that the force needs longer: kept with the return, and words to send. */
export function NeedLonger(props: NeedLongerProps) {
  const draft = useDraft<LongerDraft>(`longer/${props.cycle.recordKey}`);
  return draft.isKnown ? <Form {...props} draft={draft} /> : null;
}

function Form({ matrix, cycle, draft, onClose }: NeedLongerProps & { draft: DraftState<LongerDraft> }) {
  const look = useFormStyles();
  const [typed, setTyped] = useState(() => draft.fields ?? newLonger());
  const [isKept, setKept] = useState(false);
  const { save, problem } = useNeedLonger(matrix, cycle);
  const before = useReturnEvents(matrix).events.filter(
    ({ kind, recordKey }) => kind === 'moreTimeAsked' && recordKey !== typed.recordKey,
  );
  const type = (part: Partial<LongerDraft>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    draft.keep(next);
  };
  const keep = async () => {
    if (!(await save(typed))) return;
    await draft.drop();
    setKept(true);
  };
  const force = matrix.hub?.title ?? '';
  return (
    <form
      className={look.form}
      aria-label={say('longer.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {before.map(({ recordKey, day, words, title }) => (
        <Text key={recordKey}>
          {say('longer.asked', { day: day === null ? '…' : dayInWords(day), words: words ?? title })}
        </Text>
      ))}
      {isKept ? (
        <>
          <Notice intent="success">{say('longer.kept')}</Notice>
          <Text>{longerMessage(typed, { force, cycle, today: matrix.today })}</Text>
          <CopyWords
            label={say('longer.copy')}
            done={say('longer.copied')}
            words={() => longerMessage(typed, { force, cycle, today: matrix.today })}
          />
          <ShareLinks
            address={addresses.matrix}
            label={say('longer.label', { force, cycle: cycle.title })}
            words={longerMessage(typed, { force, cycle, today: matrix.today })}
          />
        </>
      ) : (
        <>
          <Field
            label={say('longer.why')}
            required
            validationState={problem ? 'error' : 'none'}
            validationMessage={problem}
          >
            <Textarea
              autoFocus
              rows={2}
              value={typed.words}
              onChange={(_, { value }) => type({ words: value })}
            />
          </Field>
          <Field label={say('longer.until')}>
            <Input type="date" value={typed.until} onChange={(_, { value }) => type({ until: value })} />
          </Field>
        </>
      )}
      <SaveState list="returnEvents" recordKey={typed.recordKey} />
      <div className={look.buttons}>
        {isKept ? null : <Button type="submit">{say('longer.save')}</Button>}
        <Button onClick={onClose}>{say(isKept ? 'close' : 'cancel')}</Button>
      </div>
    </form>
  );
}
