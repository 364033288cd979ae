import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { answerAsk, declineAsk } from '../../../domain/askChanges.ts';
import { asks } from '../../../domain/asks.ts';
import type { Ask } from '../../../domain/asks.ts';
import type { Day } from '../../../domain/days.ts';
import { asOfWords } from '../../../ui/dayWords.ts';
import { say as sayAsking } from '../../../ui/records/askWords.ts';
import { problemInWords } from '../../../ui/uiWords.ts';
import { say } from '../asksWords.ts';

export const useAnswerStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    '@container hub (max-width: 719px)': { '> button': { flexBasis: '100%', minHeight: '44px' } },
  },
  /** On narrow screens the two ways to answer stay at the foot, whatever is being read. */
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    '@container hub (max-width: 719px)': {
      position: 'sticky',
      bottom: 0,
      paddingBlock: tokens.spacingVerticalS,
      backgroundColor: tokens.colorNeutralBackground1,
      '> button': { flex: '1 1 120px', minHeight: '44px' },
    },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export type AnswerDraft = { answer: string };

/** The key under which an answer being typed is kept. */
export function answerDraftKey(ask: Pick<Ask, 'recordKey'>): string {
  return `asks/${ask.recordKey}/answer`;
}

interface AnswerFormProps {
  ask: Ask;
  postKey: string;
  today: Day;
}

/** [Answer] and [Not this time]: words for the first, none needed for the second. */
export function AnswerForm(props: AnswerFormProps) {
  const draft = useDraft<AnswerDraft>(answerDraftKey(props.ask));
  return draft.isKnown ? <Answering {...props} draft={draft} /> : null;
}

function Answering({ ask, postKey, today, draft }: AnswerFormProps & { draft: DraftState<AnswerDraft> }) {
  const styles = useAnswerStyles();
  const change = useChangeItem(asks);
  const [answer, setAnswer] = useState(draft.fields?.answer ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const save = async (fields: ReturnType<typeof answerAsk>) => {
    const { problems } = await change(ask, fields);
    const [first] = problems;
    if (first) return setProblem(problemInWords(first.problem));
    await draft.drop().catch(() => undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer.trim() === '') {
      setProblem(say('one.answerMissing'));
      box.current?.focus();
      return;
    }
    void save(answerAsk(answer, { postKey, today }));
  };
  return (
    <>
      <form id={id} className={styles.form} noValidate onSubmit={submit} aria-label={sayAsking('answer')}>
        <Field
          label={say('one.yours')}
          hint={say('one.yoursHint')}
          validationState={problem ? 'error' : 'none'}
          validationMessage={problem}
        >
          <Textarea
            ref={box}
            value={answer}
            rows={4}
            resize="vertical"
            onChange={(_, { value }) => {
              setAnswer(value);
              draft.keep({ answer: value });
            }}
          />
        </Field>
        <Text role="status" size={200} className={styles.quiet}>
          {draft.keptAt ? say('draftKept', { time: asOfWords(draft.keptAt, new Date()) }) : ''}
        </Text>
      </form>
      <div className={styles.foot}>
        <Button type="submit" form={id} appearance="primary">
          {sayAsking('answer')}
        </Button>
        <Button onClick={() => void save(declineAsk(answer, { postKey, today }))}>
          {say('one.notThisTime')}
        </Button>
      </div>
      <Text size={200} className={styles.quiet}>
        {say('one.notThisTimeWhy')}
      </Text>
    </>
  );
}
