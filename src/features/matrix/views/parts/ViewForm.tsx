import { Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { DraftState } from '../../../../data/hooks/useDraft.ts';
import { useDraft } from '../../../../data/hooks/useDraft.ts';
import { postInForce } from '../../../../domain/recordedViews.ts';
import { asOfWords } from '../../../../ui/dayWords.ts';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import { SaveFoot } from '../../../../ui/SaveFoot.tsx';
import { problemInWords } from '../../../../ui/uiWords.ts';
import { useOnce } from '../../../../ui/useOnce.ts';
import type { StandardViews } from '../useStandardViews.ts';
import { useViewWrites } from '../useViewWrites.ts';
import { newView, scoreRange, viewProblems } from '../viewForm.ts';
import type { ViewTyped } from '../viewForm.ts';
import type { ViewForm as FormName } from '../viewOffers.ts';
import { say } from '../viewsWords.ts';
import { ViewFields } from './ViewFields.tsx';

export interface ViewFormProps {
  form: FormName;
  views: StandardViews;
  onClose: () => void;
}

/** A level with its reasons, what a group said from a sheet, or the chief officer's reply. Kept on this device. */
export function ViewForm(props: ViewFormProps) {
  const { views, form } = props;
  const { matrix, standard, held, wroteIt } = views;
  const own = form === 'peer' ? postInForce(held, matrix.hub?.forceKey ?? '') : null;
  const draft = useDraft<ViewTyped>(`views/${matrix.cycle?.recordKey ?? ''}/${standard.recordKey}/${form}`);
  if (own) return <Text role="status">{say('ownForce', { post: own.title })}</Text>;
  if (form === 'record' && wroteIt) return <Text role="status">{say('wroteIt')}</Text>;
  return draft.isKnown ? <Form {...props} draft={draft} /> : null;
}

function Form({ form, views, onClose, draft }: ViewFormProps & { draft: DraftState<ViewTyped> }) {
  const look = useFormStyles();
  const root = useRef<HTMLFormElement>(null);
  const { write } = useViewWrites(views);
  const { today } = views.matrix;
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [typed, setTyped] = useState(() => draft.fields ?? newView(today, '', crypto.randomUUID()));
  useEffect(() => root.current?.querySelector<HTMLElement>('select, input, textarea')?.focus(), []);
  const set = (part: Partial<ViewTyped>) => {
    setTyped({ ...typed, ...part });
    draft.keep({ ...typed, ...part });
  };
  const problems = viewProblems(form, typed, today, scoreRange(views.matrix.file.content));
  const { run: save, isBusy } = useOnce(async () => {
    setTried(true);
    if (problems.length > 0) {
      // Fields say they are wrong once they are drawn again.
      requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const [first] = (await write(form, typed)).problems;
    if (first) return setFailure(problemInWords(first.problem));
    // The row stands on the page by now: its form goes first, what was kept of it after.
    onClose();
    await draft.drop().catch(() => undefined);
  });
  return (
    <form
      ref={root}
      className={look.form}
      noValidate
      aria-label={say(`form.${form}`)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 className={look.title}>{say(`form.${form}`)}</h3>
      {form === 'reply' ? <Text>{say('replyAbout')}</Text> : null}
      <ViewFields form={form} views={views} typed={typed} problems={isTried ? problems : []} onChange={set} />
      {form === 'final' && (views.standing?.final.length ?? 0) > 0 ? <Text>{say('replaces')}</Text> : null}
      <SaveFoot
        save={say('save')}
        cancel={say('cancel')}
        said={failure ?? (draft.keptAt ? say('kept', { time: asOfWords(draft.keptAt, new Date()) }) : '')}
        isBusy={isBusy}
        onCancel={onClose}
      />
    </form>
  );
}
