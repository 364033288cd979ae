import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answered } from '../../../domain/frameworkFile.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { choicesByKind } from './answersView.ts';
import { say } from './helpWords.ts';
import { useAddAnswer } from './useAddAnswer.ts';
import { useQuestions } from './useQuestions.ts';

interface AddAnswerProps {
  standard: Standard;
  answers: readonly Answered[];
  onClose: () => void;
}

/** Says of a standard that it also answers a question, a heading or an action. */
export function AddAnswer({ standard, answers, onClose }: AddAnswerProps) {
  const look = useFormStyles();
  const { questions, lists } = useQuestions();
  const [chosen, setChosen] = useState('');
  const { add, failure, keptKey } = useAddAnswer();
  const question = questions.find(({ key }) => key === chosen);
  const save = async () => {
    if (question && (await add(standard, question))) setChosen('');
  };
  return (
    <LoadState lists={lists} what={say('waitQuestions')}>
      <form
        className={look.form}
        aria-label={say('addLabel')}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={say('choose')}>
          <Select value={chosen} autoFocus onChange={(_, { value }) => setChosen(value)}>
            <option value="">{say('chooseFirst')}</option>
            {choicesByKind(questions, answers).map((group) => (
              <optgroup key={group.kind} label={group.title}>
                {group.questions.map(({ key, title, words }) => (
                  <option key={key} value={key}>
                    {words ? `${title}: ${words}` : title}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        {failure ? <Notice intent="error">{say('failed', { reason: failure })}</Notice> : null}
        <div className={look.buttons}>
          <Button type="submit" disabledFocusable={!question}>
            {say('save')}
          </Button>
          <Button onClick={onClose}>{say(keptKey === null ? 'cancel' : 'close')}</Button>
        </div>
        {keptKey === null ? null : <SaveState list="links" recordKey={keptKey} />}
      </form>
    </LoadState>
  );
}
