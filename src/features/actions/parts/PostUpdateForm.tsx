import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { use, useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { useHubRow } from '../../../data/hooks/useHubRow.ts';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { actionUpdates, updateLengths } from '../../../domain/actionUpdates.ts';
import { addresses } from '../../../domain/addresses.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { goTo } from '../../../ui/address.ts';
import { asOfWords } from '../../../ui/dayWords.ts';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { thrownInWords } from '../../../ui/thrownInWords.ts';
import { say } from '../actionsWords.ts';
import { draftToCells, updateResolver } from '../updateForm.ts';
import { draftKey, hasWords, newDraft } from '../useDraftOf.ts';
import type { UpdateDraft } from '../useDraftOf.ts';
import { useWhyNotPost } from '../useMayPost.ts';
import { CopyWords } from './CopyWords.tsx';
import { HeadingDepth } from './headingDepth.ts';
import type { PostUpdateProps } from './postUpdateProps.ts';
import { WordsField } from './WordsField.tsx';

const useStyles = makeStyles({
  form: {
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The form appears once the device has said whether words were begun; words posted already are not offered again. */
export function PostUpdateForm(props: PostUpdateProps) {
  const draft = useDraft<UpdateDraft>(draftKey(props.action));
  const { drop } = draft;
  const { hub } = useHubRow();
  const isPosted = draft.fields !== null && props.updates.keys.has(draft.fields.recordKey);
  useEffect(() => {
    if (isPosted) void drop();
  }, [isPosted, drop]);
  if (!draft.isKnown) return null;
  // An update is marked as its action; where that says nothing, as the hub usually marks.
  const action = { ...props.action, marking: props.action.marking ?? settingsOf(hub).usualMarking };
  return <UpdateForm {...props} action={action} draft={draft} begun={isPosted ? null : draft.fields} />;
}

type UpdateFormProps = PostUpdateProps & { draft: DraftState<UpdateDraft>; begun: UpdateDraft | null };

function UpdateForm({ action, today, query, draft, begun }: UpdateFormProps) {
  const styles = useStyles();
  const look = useFormStyles();
  const Heading = use(HeadingDepth);
  const { outbox } = useOutbox();
  const whyNot = useWhyNotPost();
  const mayPost = whyNot === null;
  const [failure, setFailure] = useState<string | null>(null);
  const form = useForm<UpdateDraft>({
    defaultValues: begun ?? newDraft(),
    resolver: updateResolver(action, today),
    mode: 'onSubmit',
  });
  const { keep } = draft;
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }),
    [form, keep],
  );
  useEffect(() => form.setFocus('update'), [form]);

  const close = () => goTo(addresses.action(action.ref) + query);
  const post = async (words: UpdateDraft) => {
    const { cells } = draftToCells(words, action, today);
    if (!cells) return;
    try {
      await outbox.add(actionUpdates.name, cells);
    } catch (thrown) {
      setFailure(thrownInWords(thrown));
      return;
    }
    // A draft that cannot be dropped is known by its key: it is not offered again.
    await draft.drop().catch(() => undefined);
    close();
  };
  const words = form.watch();
  const written = [words.update, words.nextStep].filter(Boolean).join('\n\n');
  const { isSubmitting } = form.formState;
  return (
    <form
      className={mergeClasses(look.form, styles.form)}
      noValidate
      aria-label={say('postUpdate')}
      onSubmit={(event) => void form.handleSubmit(post)(event)}
    >
      <Heading className={look.title}>{say('postUpdate')}</Heading>
      <WordsField
        form={form}
        name="update"
        label={say('form.update')}
        hint={say('form.updateHint')}
        max={updateLengths.update}
        rows={6}
        isRequired
      />
      <WordsField
        form={form}
        name="nextStep"
        label={say('form.nextStep')}
        max={updateLengths.nextStep}
        rows={2}
      />
      <Text role="status" size={200} className={look.quiet}>
        {keptWords(draft.keptAt, outbox.isDurable)}
      </Text>
      {whyNot ? <Text>{whyNot}</Text> : null}
      {failure === null ? null : (
        <Notice intent="error" actions={<CopyWords words={written} />}>
          {say('form.failed', { reason: failure })}
        </Notice>
      )}
      <div className={look.buttons}>
        {mayPost ? (
          <Button type="submit" appearance="primary" disabledFocusable={isSubmitting}>
            {say('form.post')}
          </Button>
        ) : (
          <CopyWords words={written} />
        )}
        <Button onClick={close}>{hasWords(words) ? say('form.later') : say('form.cancel')}</Button>
      </div>
    </form>
  );
}

function keptWords(keptAt: string | null, isDurable: boolean): string {
  if (!isDurable) return say('status.notDurable');
  return keptAt ? say('status.draft', { time: asOfWords(keptAt, new Date()) }) : '';
}
