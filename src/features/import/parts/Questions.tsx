import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { Answers, Question } from '../../../domain/sheets/questions.ts';
import type { TitleOf } from '../../../ui/records/columnWords.ts';
import { Section } from '../../../ui/Section.tsx';
import { say } from '../importWords.ts';
import { questionLine } from '../questionView.ts';
import type { ImportState } from '../useImport.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '720px',
  },
  field: { overflowWrap: 'anywhere' },
  select: { maxWidth: '420px', minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
  right: { alignSelf: 'flex-start' },
});

interface QuestionsProps {
  questions: readonly Question[];
  answers: Answers;
  /** What is chosen already and still has to be called right. */
  proposed: Answers;
  named: ImportState['named'];
  titleOfAction: TitleOf;
  onAnswer: (answers: Answers) => void;
}

/** Step 2: what the sheet does not say clearly, each once; proposals are chosen and wait for a word. */
export function Questions({ questions, answers, proposed, named, titleOfAction, onAnswer }: QuestionsProps) {
  const styles = useStyles();
  const openProposals = Object.keys(proposed).length;
  return (
    <Section title={say('step.questions')}>
      <Text>{say('answersAll')}</Text>
      <ul className={styles.list}>
        {questions.map((question) => {
          const { id, words, groups } = questionLine(question, named, titleOfAction);
          const isProposed = Object.hasOwn(proposed, id);
          return (
            <li key={id}>
              <Field
                label={words}
                className={styles.field}
                {...(isProposed ? { hint: say('proposed') } : {})}
              >
                <Select
                  className={styles.select}
                  value={answers[id] ?? proposed[id] ?? ''}
                  onChange={(_event, { value }) => onAnswer({ ...answers, [id]: value })}
                >
                  <option value="" disabled>
                    {say('chooseOne')}
                  </option>
                  {groups.map(({ label, options }, at) =>
                    label === null ? (
                      options.map(({ value, words: option }) => (
                        <option key={value} value={value}>
                          {option}
                        </option>
                      ))
                    ) : (
                      <optgroup key={`${label}${at}`} label={label}>
                        {options.map(({ value, words: option }) => (
                          <option key={value} value={value}>
                            {option}
                          </option>
                        ))}
                      </optgroup>
                    ),
                  )}
                </Select>
              </Field>
            </li>
          );
        })}
      </ul>
      {openProposals > 0 ? (
        <Button className={styles.right} onClick={() => onAnswer({ ...proposed, ...answers })}>
          {say('theseAreRight')}
        </Button>
      ) : null}
    </Section>
  );
}
