import { Button, Field, Input, Select, Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DraftState } from '../../../../data/hooks/useDraft.ts';
import { useDraft } from '../../../../data/hooks/useDraft.ts';
import { asOfWords } from '../../../../ui/dayWords.ts';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { Section } from '../../../../ui/Section.tsx';
import { OutsideLink } from '../../../../ui/TextLink.tsx';
import type { Matrix } from '../../useMatrix.ts';
import type { OpenedPack } from '../peerFile.ts';
import { usePeerStyles } from '../peerStyles.ts';
import type { ReviewTyped } from '../reviewForm.ts';
import { isSaid, standardProblems } from '../reviewForm.ts';
import { say } from '../reviewWords.ts';
import type { Review } from '../useReview.ts';
import { useReview } from '../useReview.ts';
import { PackHead } from './PackHead.tsx';
import { ReviewStandard } from './ReviewStandard.tsx';

interface ReviewPackProps {
  matrix: Matrix;
  opened: OpenedPack;
}

/** One pack under review: its head, its standards, one of them at a time. Words stay on this device. */
export function ReviewPack(props: ReviewPackProps) {
  const draft = useDraft<ReviewTyped>(`peer/review/${props.opened.pack.contents.key}`);
  return draft.isKnown ? <Reviewing {...props} draft={draft} /> : null;
}

function Reviewing({ matrix, opened, draft }: ReviewPackProps & { draft: DraftState<ReviewTyped> }) {
  const styles = usePeerStyles();
  const look = useFormStyles();
  const review = useReview(matrix, opened, draft);
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState<'no' | 'standard' | 'all'>('no');
  const root = useRef<HTMLDivElement>(null);
  const { contents } = opened.pack;
  const { standards } = contents;
  const standard = standards[at];
  if (!standard) return null;
  const problemsOf = (key: string) => standardProblems(key, review.of(key));
  const go = (next: number) => {
    setAt(next);
    setTried('no');
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus());
  };
  const save = () => {
    setTried('all');
    const wrong = standards.findIndex(({ key }) => problemsOf(key).length > 0);
    if (wrong >= 0) {
      setAt(wrong);
      requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    if (review.by.post !== '' && done > 0) void review.save();
  };
  const done = standards.filter(({ key }) => isSaid(review.of(key))).length;
  const isLast = at === standards.length - 1;
  return (
    <div ref={root} className={styles.facts}>
      <PackHead contents={contents} review={review} hasFiles={opened.files !== null} />
      <nav aria-label={say('standards')} className={styles.buttons}>
        {standards.map(({ key, number }, place) => (
          <Button
            key={key}
            size="small"
            appearance={place === at ? 'primary' : 'secondary'}
            aria-current={place === at ? 'step' : undefined}
            onClick={() => go(place)}
          >
            {say(isSaid(review.of(key)) ? 'jumpDone' : 'jump', { number })}
          </Button>
        ))}
      </nav>
      <ReviewStandard
        key={standard.key}
        standard={standard}
        opened={opened}
        review={review}
        place={say('of', { at: at + 1, count: standards.length })}
        problems={tried === 'all' ? problemsOf(standard.key) : []}
      />
      <div className={look.foot}>
        <Text size={200} className={look.quiet} role="status">
          {[
            review.isOwn ? null : say('progress', { count: done, of: standards.length }),
            draft.keptAt ? say('kept', { time: asOfWords(draft.keptAt, new Date()) }) : null,
          ]
            .filter(Boolean)
            .join(' ')}
        </Text>
        <div className={look.buttons}>
          <Button disabledFocusable={at === 0} onClick={() => at > 0 && go(at - 1)}>
            {say('before')}
          </Button>
          <Button
            appearance={isLast ? 'secondary' : 'primary'}
            disabledFocusable={isLast}
            onClick={() => !isLast && go(at + 1)}
          >
            {say('next')}
          </Button>
          {review.isOwn ? null : (
            <Button appearance={isLast ? 'primary' : 'secondary'} onClick={save}>
              {say('save')}
            </Button>
          )}
        </div>
      </div>
      {review.isOwn ? null : (
        <Ending
          review={review}
          isTried={tried === 'all'}
          hasAny={done > 0}
          isWhole={done === standards.length}
        />
      )}
    </div>
  );
}

interface EndingProps {
  review: Review;
  isTried: boolean;
  hasAny: boolean;
  isWhole: boolean;
}

/** From which post, and what became of the file. */
function Ending({ review, isTried, hasAny, isWhole }: EndingProps) {
  const look = useFormStyles();
  const { held, typed, said, setPost } = review;
  const needsPost = isTried && review.by.post === '';
  const state = needsPost ? ({ validationState: 'error', validationMessage: say('need.post') } as const) : {};
  return (
    <Section title={say('save')}>
      <div className={look.form}>
        <Field label={say('post')} required {...state}>
          {held.length > 0 ? (
            <Select value={typed.post} onChange={(_, { value }) => setPost(value)}>
              {held.map(({ recordKey, title }) => (
                <option key={recordKey}>{title}</option>
              ))}
            </Select>
          ) : (
            <Input value={typed.post} maxLength={200} onChange={(_, { value }) => setPost(value)} />
          )}
        </Field>
        {isTried && !hasAny ? <Text role="alert">{say('need.any')}</Text> : null}
        {isWhole ? null : <Text className={look.quiet}>{say('part')}</Text>}
        <div role="status">
          {said && !said.isBad ? (
            <Text>
              {said.words} {said.url ? <OutsideLink url={said.url}>{say('open')}</OutsideLink> : null}
            </Text>
          ) : null}
        </div>
        {said?.isBad ? (
          <div role="alert">
            <Notice intent="error">{said.words}</Notice>
          </div>
        ) : null}
      </div>
    </Section>
  );
}
