import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Select,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { agreements } from '../../../domain/actions.ts';
import type { Agreement } from '../../../domain/actions.ts';
import { decisionProblem, groupOfAgreement, neededWith } from '../../../domain/agreement.ts';
import { asOfWords } from '../../../ui/dayWords.ts';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { useOnce } from '../../../ui/useOnce.ts';
import { say as sayState } from '../committeesWords.ts';
import { longestWords, say, wordsLabel, wordsProblem } from '../formsWords.ts';
import { useDecide } from '../useDecide.ts';
import { BodyField, PostField } from './ChoiceFields.tsx';
import type { DecisionFormProps } from './decisionFormProps.ts';

const useStyles = makeStyles({
  form: { maxWidth: '560px', paddingBlock: tokens.spacingVerticalS },
});

type DecisionDraft = {
  agreement: Agreement | null;
  words: string;
  bodyKey: string | null;
  postKey: string | null;
  recordKey: string;
};

/** One decision in words. What is typed is kept on this device. */
export function DecisionForm(props: DecisionFormProps) {
  const draft = useDraft<DecisionDraft>(`committees/${props.action.recordKey}/${props.start ?? 'any'}`);
  return draft.isKnown ? <Form {...props} draft={draft} /> : null;
}

function Form({
  action,
  start,
  body,
  state,
  onClose,
  draft,
}: DecisionFormProps & { draft: DraftState<DecisionDraft> }) {
  const styles = useStyles();
  const look = useFormStyles();
  const form = useRef<HTMLFormElement>(null);
  const decide = useDecide(body, state.around.bodies);
  const [isTried, setTried] = useState(false);
  const [fields, setFields] = useState<DecisionDraft>(
    () =>
      draft.fields ?? {
        ...{ agreement: start, words: '', bodyKey: null, postKey: null },
        recordKey: crypto.randomUUID(),
      },
  );
  const { agreement, words, bodyKey, postKey } = fields;
  const set = (part: Partial<DecisionDraft>) => {
    const next = { ...fields, ...part };
    setFields(next);
    draft.keep(next);
  };
  useEffect(() => form.current?.querySelector<HTMLElement>('select, textarea')?.focus(), []);

  const { run: saveOnce } = useOnce(async (decision: Parameters<typeof decide>[1]) => {
    await decide(action, decision, fields.recordKey);
    await draft.drop().catch(() => undefined);
    onClose();
  });
  const problem = problemOf(fields);
  const shown = isTried ? problem : null;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem !== null || agreement === null) {
      form.current?.querySelector<HTMLElement>(`[data-field="${problem}"]`)?.focus();
      return;
    }
    const decision = {
      agreement,
      words,
      notOursBodyKey: bodyKey,
      agreedByPostKey: postKey,
      day: state.today,
    };
    await saveOnce(decision);
  };
  const needed = agreement && neededWith(agreement);
  return (
    <form
      ref={form}
      className={mergeClasses(look.form, styles.form)}
      noValidate
      aria-label={say('decisionOf', { ref: action.ref })}
      onSubmit={(event) => void save(event)}
    >
      {start === null ? (
        <Field
          label={say('state')}
          required
          validationMessage={shown === 'needsState' ? say('needsState') : undefined}
        >
          <Select
            data-field="needsState"
            value={agreement ?? ''}
            onChange={(_event, { value }) => set({ agreement: (value || null) as Agreement | null })}
          >
            <option value="">{say('chooseState')}</option>
            {agreements.map((one) => (
              <option key={one} value={one}>
                {sayState(`state.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {needed === 'body' ? (
        <BodyField
          bodies={state.bodies.items}
          without={body.recordKey}
          value={bodyKey}
          problem={shown === 'needsBody' ? say('needsBody') : undefined}
          onChange={(value) => set({ bodyKey: value })}
        />
      ) : null}
      {agreement === 'agreed' ? null : (
        <Field
          label={wordsLabel(agreement)}
          required={needed === 'words'}
          validationMessage={
            shown === 'needsWords' || shown === 'tooLong'
              ? wordsProblem(agreement, shown === 'tooLong')
              : undefined
          }
        >
          <Textarea
            data-field={problem === 'tooLong' ? 'tooLong' : 'needsWords'}
            value={words}
            rows={2}
            resize="vertical"
            onChange={(_event, { value }) => set({ words: value })}
          />
        </Field>
      )}
      {start === null && agreement !== null && groupOfAgreement(agreement) !== 'waiting' ? (
        <PostField posts={state.posts.items} value={postKey} onChange={(value) => set({ postKey: value })} />
      ) : null}
      <div className={look.buttons}>
        <Button type="submit">{say('save')}</Button>
        <Button onClick={onClose}>{say('cancel')}</Button>
        <Text size={200} role="status" className={look.quiet}>
          {draft.keptAt ? say('kept', { time: asOfWords(draft.keptAt, new Date()) }) : ''}
        </Text>
      </div>
    </form>
  );
}

type Problem = 'needsState' | 'needsWords' | 'needsBody' | 'tooLong' | null;

function problemOf({ agreement, words, bodyKey }: DecisionDraft): Problem {
  if (agreement === null) return 'needsState';
  if (words.length > longestWords) return 'tooLong';
  return decisionProblem({ agreement, words, notOursBodyKey: bodyKey });
}
