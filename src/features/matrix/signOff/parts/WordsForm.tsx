import { Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftState } from '../../../../data/hooks/useDraft.ts';
import { useDraft } from '../../../../data/hooks/useDraft.ts';
import type { Standard } from '../../../../domain/frameworks.ts';
import { asOfWords } from '../../../../ui/dayWords.ts';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import { SaveFoot } from '../../../../ui/SaveFoot.tsx';
import { useOnce } from '../../../../ui/useOnce.ts';
import { say } from '../signOffWords.ts';

const longest = 8_000;

/** What was typed: words, and the standard they are about where one was asked for. */
export type WordsTyped = { words: string; standardKey: string; recordKey: string };

interface WordsFormProps {
  /** What the words are kept under on this device. */
  draftKey: string;
  title: string;
  label: string;
  /** Where given, one of them is asked for. */
  standards?: readonly Standard[];
  onSave: (typed: WordsTyped) => Promise<string | null>;
  onClose: () => void;
}

/** Words with a reason or a comment. Kept on this device while they are typed. */
export function WordsForm(props: WordsFormProps) {
  const draft = useDraft<WordsTyped>(props.draftKey);
  return draft.isKnown ? <Form {...props} draft={draft} /> : null;
}

function Form(props: WordsFormProps & { draft: DraftState<WordsTyped> }) {
  const { title, label, standards, onSave, onClose, draft } = props;
  const look = useFormStyles();
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [typed, setTyped] = useState<WordsTyped>(
    () => draft.fields ?? { words: '', standardKey: '', recordKey: crypto.randomUUID() },
  );
  const set = (part: Partial<WordsTyped>) => {
    setTyped({ ...typed, ...part });
    draft.keep({ ...typed, ...part });
  };
  const wrongWords = wordsProblem(typed.words);
  const wrongStandard = standards && typed.standardKey === '' ? say('standardNeeded') : null;
  const error = (words: string | null) =>
    isTried && words !== null ? ({ validationState: 'error', validationMessage: words } as const) : {};
  const { run: save, isBusy } = useOnce(async () => {
    setTried(true);
    if (wrongWords !== null || wrongStandard !== null) return;
    const refused = await onSave(typed);
    if (refused !== null) return setFailure(refused);
    // The row stands on the page by now: its form goes first, what was kept of it after.
    onClose();
    await draft.drop().catch(() => undefined);
  });
  return (
    <form
      className={look.form}
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {standards ? (
        <Field label={say('standardField')} required {...error(wrongStandard)}>
          <Select
            autoFocus
            value={typed.standardKey}
            onChange={(_, { value }) => set({ standardKey: value })}
          >
            <option value="">{say('chooseStandard')}</option>
            {standards.map(({ recordKey, number, title: name }) => (
              <option key={recordKey} value={recordKey}>
                {`${number} ${name}`}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field label={label} required {...error(wrongWords)}>
        <Textarea
          autoFocus={standards === undefined}
          rows={4}
          resize="vertical"
          value={typed.words}
          onChange={(_, { value }) => set({ words: value })}
        />
      </Field>
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

function wordsProblem(words: string): string | null {
  if (words.trim() === '') return say('reasonsNeeded');
  return words.length > longest ? say('tooLong', { max: longest, length: words.length }) : null;
}
