import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { answerAsk } from '../../../domain/askChanges.ts';
import { asks } from '../../../domain/asks.ts';
import type { Ask } from '../../../domain/asks.ts';
import { problemInWords } from '../../../ui/uiWords.ts';
import { receiverOf } from '../askView.ts';
import { say } from '../asksWords.ts';
import type { AsksData } from '../useAsks.ts';
import { answerDraftKey, useAnswerStyles } from './AnswerForm.tsx';
import type { AnswerDraft } from './AnswerForm.tsx';

interface NoteAnswerProps {
  ask: Ask;
  data: AsksData;
  postKey: string;
}

/** For whoever asked, and for leads: an answer that came by phone or in a meeting. */
export function NoteAnswer({ ask, data, postKey }: NoteAnswerProps) {
  const styles = useAnswerStyles();
  const change = useChangeItem(asks);
  const draft = useDraft<AnswerDraft>(answerDraftKey(ask));
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const answer = typed ?? draft.fields?.answer ?? '';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (answer.trim() === '') return setProblem(say('one.noteMissing'));
    const { problems } = await change(ask, answerAsk(answer, { postKey, today: data.today }));
    const [first] = problems;
    if (first) return setProblem(problemInWords(first.problem));
    await draft.drop().catch(() => undefined);
  };
  if (!isOpen)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{say('one.note')}</Button>
      </div>
    );
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => void save(event)}
      aria-label={say('one.note')}
    >
      <Text className={styles.quiet}>
        {say('one.noteWhy', { post: receiverOf(ask.fromKey, data.context) })}
      </Text>
      <Field
        label={say('one.noteLabel')}
        validationState={problem ? 'error' : 'none'}
        validationMessage={problem}
      >
        <Textarea
          value={answer}
          rows={3}
          resize="vertical"
          autoFocus
          onChange={(_, { value }) => {
            setTyped(value);
            draft.keep({ answer: value });
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit">{say('one.noteSave')}</Button>
        <Button onClick={() => setOpen(false)}>{say('one.noteCancel')}</Button>
      </div>
    </form>
  );
}
