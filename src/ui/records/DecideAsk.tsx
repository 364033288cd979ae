import { Button, Field, Radio, RadioGroup, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useChangeItem } from '../../data/hooks/useChangeItem.ts';
import type { DraftState } from '../../data/hooks/useDraft.ts';
import { useDraft } from '../../data/hooks/useDraft.ts';
import { decideAsk } from '../../domain/askChanges.ts';
import { asks } from '../../domain/asks.ts';
import type { Ask } from '../../domain/asks.ts';
import type { Day } from '../../domain/days.ts';
import { asOfWords } from '../dayWords.ts';
import { useFormStyles } from '../formStyles.ts';
import { problemInWords } from '../uiWords.ts';
import { say } from './askWords.ts';

const decisions = ['yes', 'no', 'notYet'] as const;
type Decision = (typeof decisions)[number];
type DecisionDraft = { decision: Decision | null; line: string };

interface DecideAskProps {
  ask: Ask;
  /** The post whose decision it is. */
  postKey: string;
  today: Day;
  /** Called once the decision is on this device. */
  onDone?: () => void;
  /** Without it there is no [Cancel]. */
  onCancel?: () => void;
}

/** Yes, no or not yet, and a line. The words being typed are kept on this device. */
export function DecideAsk(props: DecideAskProps) {
  const draft = useDraft<DecisionDraft>(`asks/${props.ask.recordKey}/decision`);
  return draft.isKnown ? <DecideForm {...props} draft={draft} /> : null;
}

function DecideForm({
  ask,
  postKey,
  today,
  onDone,
  onCancel,
  draft,
}: DecideAskProps & { draft: DraftState<DecisionDraft> }) {
  const look = useFormStyles();
  const change = useChangeItem(asks);
  const [words, setWords] = useState(draft.fields ?? { decision: null, line: '' });
  const [problem, setProblem] = useState<{ at: 'decision' | 'line'; words: string } | null>(null);
  const set = (part: Partial<DecisionDraft>) => {
    setWords({ ...words, ...part });
    draft.keep({ ...words, ...part });
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { decision, line } = words;
    if (decision === null) return setProblem({ at: 'decision', words: say('choiceMissing') });
    if (decision !== 'yes' && line.trim() === '')
      return setProblem({ at: 'line', words: say('lineMissing') });
    const { problems } = await change(ask, decideAsk(decision, line, { postKey, today }));
    const [first] = problems;
    if (first) return setProblem({ at: 'line', words: problemInWords(first.problem) });
    await draft.drop().catch(() => undefined);
    setWords({ decision: null, line: '' });
    setProblem(null);
    onDone?.();
  };
  const at = (field: 'decision' | 'line') =>
    problem?.at === field ? ({ validationState: 'error', validationMessage: problem.words } as const) : {};
  return (
    <form
      className={look.form}
      noValidate
      aria-label={say('decideAbout', { title: ask.title })}
      onSubmit={(event) => void save(event)}
    >
      <Field label={say('decideLabel')} required {...at('decision')}>
        <RadioGroup
          layout="horizontal"
          value={words.decision ?? ''}
          onChange={(_, { value }) => set({ decision: value as Decision })}
        >
          {decisions.map((decision, index) => (
            <Radio
              key={decision}
              value={decision}
              label={say(`decision.${decision}`)}
              autoFocus={index === 0 && onCancel !== undefined}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say('line')} hint={say('lineHint')} {...at('line')}>
        <Textarea
          value={words.line}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => set({ line: value })}
        />
      </Field>
      <Text role="status" size={200} className={look.quiet}>
        {draft.keptAt ? say('draftKept', { time: asOfWords(draft.keptAt, new Date()) }) : ''}
      </Text>
      <div className={look.buttons}>
        <Button type="submit" appearance="primary">
          {say('saveDecision')}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{say('cancel')}</Button> : null}
      </div>
    </form>
  );
}
