import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { Post } from '../../../domain/posts.ts';
import { goTo } from '../../../ui/address.ts';
import { PersonField } from '../../../ui/records/PersonField.tsx';
import { thrownInWords } from '../../../ui/thrownInWords.ts';
import { coverTyped, newCover } from '../coverForm.ts';
import type { CoverDraft } from '../coverForm.ts';
import { say } from '../postFormWords.ts';
import type { PostBook } from '../postBook.ts';
import { useChangePost } from '../useChangePost.ts';
import { DayField } from './DayField.tsx';
import { Pair } from './Pair.tsx';
import { FormFrame } from './FormFrame.tsx';

interface CoverFormProps {
  book: PostBook;
  post: Post;
}

/** Names who covers a post: without the absent person, and without a reason. */
export function CoverForm(props: CoverFormProps) {
  const draft = useDraft<CoverDraft>(`postCover/${props.post.recordKey}`);
  if (!draft.isKnown) return null;
  return <Fields {...props} draft={draft} />;
}

function Fields({ book, post, draft }: CoverFormProps & { draft: DraftState<CoverDraft> }) {
  const [typed, setTyped] = useState(() => draft.fields ?? newCover(book.today));
  const [hasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { change } = useChangePost(book);
  const problems = hasTried ? coverTyped(typed, post).problems : {};
  const type = (part: Partial<CoverDraft>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    draft.keep(next);
  };
  const leave = () => goTo(addresses.post(post.recordKey));
  const save = async () => {
    setTried(true);
    const cover = coverTyped(typed, post).change;
    if (cover === null) return;
    try {
      await change(post, cover, typed.eventKey);
    } catch (thrown) {
      setFailure(thrownInWords(thrown));
      return;
    }
    await draft.drop().catch(() => undefined);
    leave();
  };
  return (
    <FormFrame
      label={say('coverTitle', { post: post.title })}
      save={say('saveCover')}
      keptAt={draft.keptAt}
      problems={Object.keys(problems).length}
      failure={failure}
      isBegun={draft.keptAt !== null}
      onSave={() => void save()}
      onCancel={leave}
    >
      <Text>{say('cover.about')}</Text>
      <PersonField
        label={say('cover.person')}
        {...(problems.person ? { problem: problems.person } : {})}
        value={typed.person}
        onChange={(person) => type({ person })}
      />
      <Pair>
        <DayField
          label={say('cover.from')}
          value={typed.from}
          problem={problems.from}
          onChange={(from) => type({ from })}
        />
        <DayField
          label={say('cover.to')}
          value={typed.to}
          problem={problems.to}
          onChange={(to) => type({ to })}
        />
      </Pair>
    </FormFrame>
  );
}
