import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { use, useEffect, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import type { FieldErrors, Resolver } from 'react-hook-form';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import type { Action } from '../../../domain/actions.ts';
import type { FieldProblem } from '../../../domain/list.ts';
import { asOfWords } from '../../../ui/dayWords.ts';
import { CopyWords } from '../../../ui/CopyWords.tsx';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { RaiseAsk } from '../../../ui/records/RaiseAsk.tsx';
import { problemInWords } from '../../../ui/uiWords.ts';
import { thrownInWords } from '../../../ui/thrownInWords.ts';
import { askOf } from '../askOf.ts';
import { say as sayPanel } from '../panelWords.ts';
import { HeadingDepth } from '../parts/headingDepth.ts';
import type { Register } from '../register.ts';
import { EditFields } from './EditFields.tsx';
import { editProblems, hasTyped } from './editForm.ts';
import type { EditDraft, EditValues, EditWorld } from './editForm.ts';
import { say } from './editWords.ts';
import { MoreFields, TitleFields } from './MoreFields.tsx';
import { useEditOptions } from './useEditOptions.ts';
import { useWhyNotChange } from '../useWhyNotChange.ts';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    paddingBlock: tokens.spacingVerticalSNudge,
    marginBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface ActionFormProps {
  title: string;
  draft: EditDraft;
  keptAt: string | null;
  keep: (draft: EditDraft) => void;
  drop: () => Promise<void>;
  world: EditWorld;
  register: Register;
  whyNotEmbedded: string | null;
  lastSaid: string | null;
  /** The action that is changed; null where a new one is written. */
  about: Action | null;
  /** Problems of columns nobody types; empty where it is on its way. */
  save: (draft: EditDraft) => Promise<FieldProblem[]>;
  close: () => void;
}

/** An action as a form: five fields, the rest under "More about this action", kept on this device while it is typed. */
export function ActionForm({ title, draft, world, register, about, save, close, ...rest }: ActionFormProps) {
  const styles = useStyles();
  const look = useFormStyles();
  const Heading = use(HeadingDepth);
  const options = useEditOptions(register);
  const whyNot = useWhyNotChange();
  const [failure, setFailure] = useState<string | null>(null);
  const [isUnchanged, setUnchanged] = useState(false);
  const [isMore, setMore] = useState(false);
  const form = useForm<EditValues>({
    defaultValues: draft.now,
    resolver: resolverFor(draft, world),
    mode: 'onSubmit',
    shouldFocusError: true,
  });
  const { keep } = rest;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keep({ ...draft, now: values }),
      }),
    [form, keep, draft],
  );
  const first = about === null ? 'title' : 'ownerPostKey';
  useEffect(() => form.setFocus(first), [form, first]);

  const submit = async (now: EditValues) => {
    const filled = { ...draft, now };
    setUnchanged(about !== null && !hasTyped(filled));
    if (about !== null && !hasTyped(filled)) return;
    try {
      const problems = await save(filled);
      if (problems[0]) setFailure(problemInWords(problems[0].problem));
    } catch (thrown) {
      setFailure(thrownInWords(thrown));
    }
  };
  const leave = () => {
    if (!hasTyped({ ...draft, now: form.getValues() })) void rest.drop();
    close();
  };
  const problems = Object.keys(form.formState.errors).length;
  return (
    <FormProvider {...form}>
      <form
        className={look.form}
        noValidate
        aria-label={title}
        onSubmit={(event) => void form.handleSubmit(submit, () => setMore(true))(event)}
      >
        <Heading className={look.title}>{title}</Heading>
        {about === null ? <TitleFields /> : null}
        <EditFields options={options} before={draft.before} {...rest} />
        <details open={isMore} onToggle={(event) => setMore(event.currentTarget.open)}>
          <summary className={styles.summary}>{say('more')}</summary>
          <MoreFields options={options} isNew={about === null} />
        </details>
        <div className={look.foot}>
          <Kept keptAt={rest.keptAt} />
          {problems > 0 ? <Text role="alert">{say('fixThese', { count: problems })}</Text> : null}
          {isUnchanged ? <Text role="status">{say('unchanged')}</Text> : null}
          {whyNot ? <Text>{whyNot}</Text> : null}
          {failure === null ? null : (
            <Notice intent="error" actions={<CopyTyped />}>
              {say('failed', { reason: failure })}
            </Notice>
          )}
          <div className={look.buttons}>
            {whyNot ? (
              <CopyTyped />
            ) : (
              <Button type="submit" appearance="primary" disabledFocusable={form.formState.isSubmitting}>
                {say(about === null ? 'add' : 'save')}
              </Button>
            )}
            <Leave draft={draft} leave={leave} />
            {whyNot && about ? <RaiseAsk label={sayPanel('askForChange')} {...askOf(about)} /> : null}
          </div>
        </div>
      </form>
    </FormProvider>
  );
}

function Leave({ draft, leave }: { draft: EditDraft; leave: () => void }) {
  const now = useWatch<EditValues>() as EditValues;
  return <Button onClick={leave}>{say(hasTyped({ ...draft, now }) ? 'later' : 'cancel')}</Button>;
}

function Kept({ keptAt }: { keptAt: string | null }) {
  const look = useFormStyles();
  const { outbox } = useOutbox();
  const words = keptAt ? say('kept', { time: asOfWords(keptAt, new Date()) }) : '';
  return (
    <Text role="status" size={200} className={look.quiet}>
      {outbox.isDurable ? words : say('notDurable')}
    </Text>
  );
}

function CopyTyped() {
  const now = useWatch<EditValues>();
  const words = () =>
    [now.title, now.update, now.nextStep, now.whyDue, now.whyState].filter(Boolean).join('\n\n');
  return <CopyWords label={say('copy')} done={say('copied')} words={words} />;
}

function resolverFor(draft: EditDraft, world: EditWorld): Resolver<EditValues> {
  return (now) => {
    const found = Object.entries(editProblems({ before: draft.before, now }, world));
    if (found.length === 0) return { values: now, errors: {} };
    const errors = Object.fromEntries(found.map(([field, message]) => [field, { type: 'problem', message }]));
    return { values: {}, errors: errors as FieldErrors<EditValues> };
  };
}
