import { Button, Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Question } from '../../../domain/framework/coverage.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say } from './coverageWords.ts';
import { useEditionStyles } from './editionStyles.ts';
import { useAddAnswer } from './useAddAnswer.ts';

interface OpenQuestionsProps {
  questions: readonly Question[];
  standards: readonly Standard[];
  mayLink: boolean;
}

/** Questions that no standard answers, each with [Link it]. */
export function OpenQuestions({ questions, standards, mayLink }: OpenQuestionsProps) {
  const styles = useEditionStyles();
  const [openKey, setOpenKey] = useState<string | null>(null);
  return (
    <ul className={styles.plain}>
      {questions.map((question) => {
        const { key, title, words, address } = question;
        return (
          <li key={key} className={styles.question}>
            <div className={styles.words}>
              {address ? <PlaceLink to={address}>{title}</PlaceLink> : <Text weight="semibold">{title}</Text>}
              {words ? <Text className={styles.quiet}>{words}</Text> : null}
            </div>
            {openKey === key ? (
              <div className={styles.whole}>
                <LinkIt question={question} standards={standards} onClose={() => setOpenKey(null)} />
              </div>
            ) : mayLink ? (
              <div>
                <Button size="small" aria-label={say('linkLabel', { title })} onClick={() => setOpenKey(key)}>
                  {say('link')}
                </Button>
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

interface LinkItProps {
  question: Question;
  standards: readonly Standard[];
  onClose: () => void;
}

function LinkIt({ question, standards, onClose }: LinkItProps) {
  const look = useFormStyles();
  const styles = useEditionStyles();
  const [chosen, setChosen] = useState('');
  const { add, failure, keptKey } = useAddAnswer();
  const standard = standards.find((one) => one.recordKey === chosen);
  // Once the link is saved the question is answered, and leaves the list.
  const save = async () => {
    if (standard) await add(standard, question);
  };
  return (
    <form
      className={look.form}
      aria-label={say('linkLabel', { title: question.title })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={say('which')} className={styles.choice}>
        <Select autoFocus value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{say('chooseFirst')}</option>
          {standards.map(({ recordKey: key, number, title }) => (
            <option key={key} value={key}>
              {say('standard', { number: String(number), title })}
            </option>
          ))}
        </Select>
      </Field>
      {failure ? <Notice intent="error">{say('failed', { reason: failure })}</Notice> : null}
      <div className={look.buttons}>
        <Button type="submit" disabledFocusable={!standard || keptKey !== null}>
          {say('save')}
        </Button>
        <Button onClick={onClose}>{say('cancel')}</Button>
      </div>
      {keptKey === null ? null : <SaveState list="links" recordKey={keptKey} />}
    </form>
  );
}
