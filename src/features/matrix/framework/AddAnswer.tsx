import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { toAnswered } from '../../../domain/framework/readLinks.ts';
import type { Answered } from '../../../domain/frameworkFile.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { choicesByKind, typedKinds } from './answersView.ts';
import { say } from './helpWords.ts';
import { useAddAnswer } from './useAddAnswer.ts';
import { useQuestions } from './useQuestions.ts';

/** Stands for what the hub does not list: a portfolio aim, a theme, a question of an edition it has not. */
const other = 'other';

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
  const [kind, setKind] = useState<(typeof typedKinds)[number]>('aim');
  const [words, setWords] = useState('');
  const { add, failure, keptKey } = useAddAnswer();
  const typed =
    chosen === other && words.trim() !== ''
      ? { ...toAnswered(kind, words.trim(), questions), words: null, address: null }
      : null;
  const question = typed ?? questions.find(({ key }) => key === chosen);
  const save = async () => {
    if (!question || !(await add(standard, question))) return;
    setChosen('');
    setWords('');
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
                {group.questions.map((one) => (
                  <option key={one.key} value={one.key}>
                    {one.words ? `${one.title}: ${one.words}` : one.title}
                  </option>
                ))}
              </optgroup>
            ))}
            <option value={other}>{say('other')}</option>
          </Select>
        </Field>
        {chosen === other ? (
          <>
            <Field label={say('otherKind')}>
              <Select
                value={kind}
                onChange={(_, { value }) => setKind(typedKinds.find((one) => one === value) ?? 'theme')}
              >
                {typedKinds.map((one) => (
                  <option key={one} value={one}>
                    {say(`group.${one}`)}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={say('otherWords')} required>
              <Input value={words} maxLength={200} onChange={(_, { value }) => setWords(value)} />
            </Field>
          </>
        ) : null}
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
