import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { handoverQuestions } from '../../../domain/postEvents.ts';
import type { HandoverQuestion } from '../../../domain/postEvents.ts';
import { asOfWords } from '../../../ui/dayWords.ts';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { say as sayUi } from '../../../ui/uiWords.ts';
import { answerLength, changedAnswers, newAnswers } from '../answerForm.ts';
import type { AnswerDraft, Before } from '../answerForm.ts';
import { say } from '../handoverWords.ts';
import type { Card } from '../useHandover.ts';
import type { Role } from '../useRole.ts';
import { useSteps } from '../useSteps.ts';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';

interface AnswerFormProps {
  card: Card;
  as: NonNullable<Role['answersAs']>;
  before: Before;
  draft: DraftState<AnswerDraft>;
  onClose: () => void;
}

/** Three boxes and one [Save]; each changed answer becomes a row that replaces this person's last one. */
export function AnswerForm({ card, as, before, draft, onClose }: AnswerFormProps) {
  const look = useFormStyles();
  const { step } = useSteps(card);
  const { outbox } = useOutbox();
  const [answers, setAnswers] = useState<AnswerDraft>(() => draft.fields ?? newAnswers(before));
  const [isNothing, setNothing] = useState(false);
  const type = (question: HandoverQuestion, words: string) => {
    const typed = { ...answers, words: { ...answers.words, [question]: words } };
    setAnswers(typed);
    setNothing(false);
    draft.keep(typed);
  };
  const tooLong = (question: HandoverQuestion) => answers.words[question].length - answerLength;
  const save = async () => {
    const changed = changedAnswers(answers, before);
    if (changed.some((question) => tooLong(question) > 0)) return;
    if (changed.length === 0) return setNothing(true);
    for (const question of changed) {
      const replacesKey = before[question]?.key ?? null;
      const words = answers.words[question].trim();
      await step('answered', { question, words, replacesKey }, answers.keys[question]);
    }
    await draft.drop();
    onClose();
  };
  return (
    <form
      className={look.form}
      noValidate
      aria-label={say('answer')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Text className={look.quiet}>{say(as === 'deputy' ? 'answerAsDeputy' : 'answerAsLeaver')}</Text>
      {handoverQuestions.map((question) => (
        <Field
          key={question}
          label={say(`question.${question}`)}
          validationState={tooLong(question) > 0 ? 'error' : 'none'}
          validationMessage={tooLong(question) > 0 ? say('tooLong', { count: tooLong(question) }) : null}
        >
          <Textarea
            value={answers.words[question]}
            rows={3}
            resize="vertical"
            onChange={(_, { value }) => type(question, value)}
          />
        </Field>
      ))}
      <Text role="status" size={200} className={look.quiet}>
        {!outbox.isDurable
          ? sayUi('notDurable')
          : draft.keptAt
            ? say('kept', { time: asOfWords(draft.keptAt, new Date()) })
            : ''}
        {isNothing ? say('nothingToSave') : ''}
      </Text>
      <div className={look.buttons}>
        <Button type="submit" appearance="primary">
          {say('saveAnswers')}
        </Button>
        <Button onClick={onClose}>{say('later')}</Button>
      </div>
    </form>
  );
}
