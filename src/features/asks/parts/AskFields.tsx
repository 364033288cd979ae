import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { CopyWords } from '../../../ui/CopyWords.tsx';
import { asOfWords } from '../../../ui/dayWords.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { hasWords } from '../askForm.ts';
import { say } from '../askFormWords.ts';
import { useAnswerStyles } from './AnswerForm.tsx';
import { AboutAndWay, NeedAndFrom } from './AskFieldParts.tsx';
import type { AskFormProps, AskFormState } from './useAskForm.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '720px',
    '& > *': { minWidth: 0 },
  },
  day: { maxWidth: '200px' },
});

/** The form, in the order of the sentence it becomes. To the race action lead only the question and more about it. */
export function AskFields({ data, isToLead, draft, form }: AskFormProps & { form: AskFormState }) {
  const styles = { ...useAnswerStyles(), ...useStyles() };
  const { words, problems, failure, set } = form;
  return (
    <form
      ref={form.root}
      className={styles.form}
      noValidate
      aria-label={say(isToLead ? 'writtenTitle' : 'title')}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      {isToLead ? null : <NeedAndFrom data={data} form={form} />}
      <Field
        label={say(isToLead ? 'whatLead' : 'what')}
        hint={say('whatHint')}
        required
        validationState={problems.title ? 'error' : 'none'}
        validationMessage={problems.title}
      >
        <Input name="title" value={words.title} onChange={(_, { value }) => set({ title: value })} />
      </Field>
      {isToLead ? null : (
        <Field
          label={say('by')}
          className={styles.day}
          validationState={problems.byDay ? 'error' : 'none'}
          validationMessage={problems.byDay}
        >
          <Input
            name="byDay"
            type="date"
            value={words.byDay}
            onChange={(_, { value }) => set({ byDay: value })}
          />
        </Field>
      )}
      <Field
        label={say(isToLead ? 'moreLead' : 'because')}
        {...(isToLead ? {} : { hint: say('becauseHint') })}
        validationState={problems.because ? 'error' : 'none'}
        validationMessage={problems.because}
      >
        <Textarea
          name="because"
          rows={3}
          resize="vertical"
          value={words.because}
          onChange={(_, { value }) => set({ because: value })}
        />
      </Field>
      {isToLead ? null : <AboutAndWay data={data} form={form} />}
      <Text role="status" size={200} className={styles.quiet}>
        {draft.keptAt ? say('draftKept', { time: asOfWords(draft.keptAt, new Date()) }) : ''}
      </Text>
      {failure === null ? null : (
        <Notice
          intent="error"
          actions={
            <CopyWords
              label={say('copy')}
              done={say('copied')}
              words={() => [words.title, words.because].join('\n\n')}
            />
          }
        >
          {say('failed', { reason: failure })}
        </Notice>
      )}
      <div className={styles.foot}>
        <Button type="submit" appearance="primary">
          {say(isToLead ? 'saveLead' : 'save')}
        </Button>
        <Button onClick={form.leave}>{say(hasWords(words) ? 'later' : 'cancel')}</Button>
      </div>
    </form>
  );
}
