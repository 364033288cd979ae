import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { asks } from '../../../domain/asks.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { askOfHandover, whoCanAnswer } from '../../../domain/handoverAsk.ts';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { say } from '../handoverWords.ts';
import type { SectionView } from '../handoverView.ts';
import type { Card } from '../useHandover.ts';
import { useSteps } from '../useSteps.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Characters; what was promised or asked stands in one row of the post's history. */
const longestNeed = 3_000;

type Draft = { recordKey: string; words: string };

interface NeedFirstProps {
  card: Card;
  section: SectionView;
  /** The key of the step, or null where nothing was asked. */
  onClose: (stepKey: string | null) => void;
}

/** What the new holder needs before this section can be taken over: an ask to whoever can answer. */
export function NeedFirst({ card, section, onClose }: NeedFirstProps) {
  const draft = useDraft<Draft>(`handover/${card.post.handoverKey ?? ''}/${section.kind}`);
  if (!draft.isKnown) return null;
  const begun = draft.fields ?? { recordKey: crypto.randomUUID(), words: '' };
  return <NeedForm card={card} section={section} onClose={onClose} draft={draft} begun={begun} />;
}

type NeedFormProps = NeedFirstProps & { draft: ReturnType<typeof useDraft<Draft>>; begun: Draft };

function NeedForm({ card, section, onClose, draft, begun }: NeedFormProps) {
  const styles = useStyles();
  const { post, record, hub, today } = card;
  const { step } = useSteps(card);
  const addAsk = useAddItem(asks);
  const [{ recordKey }] = useState(begun);
  const [words, setWords] = useState(begun.words);
  const tooMany = words.trim().length - longestNeed;
  const [isEmpty, setEmpty] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const who = whoCanAnswer(post, record.posts, hub?.leadPostKey ?? null, today);
  const send = async () => {
    if (words.trim() === '') return setEmpty(true);
    if (who === null || tooMany > 0) return;
    const title = say('needTitle', { post: post.title, words: words.trim() });
    const because = say('needBecause', { section: section.title });
    const ask = askOfHandover(post, { who, title, words, because, today });
    const marking = post.marking ?? settingsOf(hub).usualMarking;
    await addAsk({ ...ask, marking, recordKey });
    const stepKey = await step('needsFirst', {
      section: section.kind,
      words: words.trim(),
      askKey: recordKey,
    });
    await draft.drop();
    onClose(stepKey);
  };
  return (
    <div className={styles.root}>
      <Field
        label={say('needWhat')}
        hint={who ? say('needWho', { who: who.title }) : say('needNobody')}
        validationState={isEmpty || tooMany > 0 ? 'error' : 'none'}
        validationMessage={
          isEmpty ? say('needEmpty') : tooMany > 0 ? say('tooLong', { count: tooMany }) : null
        }
      >
        <Textarea
          ref={box}
          value={words}
          rows={3}
          resize="vertical"
          onChange={(_, { value }) => {
            setWords(value);
            setEmpty(false);
            draft.keep({ recordKey, words: value });
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={who === null} onClick={() => void send()}>
          {say('needSend')}
        </Button>
        <Button onClick={() => onClose(null)}>{say('later')}</Button>
      </div>
      <SaveState list={asks.name} recordKey={recordKey} />
    </div>
  );
}
