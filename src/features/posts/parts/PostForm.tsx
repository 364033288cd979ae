import { useState } from 'react';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { Post } from '../../../domain/posts.ts';
import { goTo } from '../../../ui/address.ts';
import { thrownInWords } from '../../../ui/thrownInWords.ts';
import { changeTyped, draftOf, newPostTyped, problemsOf } from '../postForm.ts';
import type { PostDraft } from '../postForm.ts';
import { say } from '../postFormWords.ts';
import type { PostBook } from '../postBook.ts';
import { useChangePost } from '../useChangePost.ts';
import { FormFrame } from './FormFrame.tsx';
import { HolderFields } from './HolderFields.tsx';
import { PlaceFields, TitleFields } from './PlaceFields.tsx';

interface PostFormProps {
  book: PostBook;
  post: Post | null;
  /** The hub's own force: what a new post serves unless told otherwise. */
  forceKey: string | null;
}

/** The form appears once the device has said whether words were begun. */
export function PostForm(props: PostFormProps) {
  const draft = useDraft<PostDraft>(`posts/${props.post?.recordKey ?? 'new'}`);
  if (!draft.isKnown) return null;
  return <Fields {...props} draft={draft} />;
}

function Fields({ book, post, forceKey, draft }: PostFormProps & { draft: DraftState<PostDraft> }) {
  const { today } = book;
  const [typed, setTyped] = useState(() => draft.fields ?? draftOf(post, forceKey ? [forceKey] : []));
  const [hasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { change, add } = useChangePost(book);
  const problems = hasTried ? problemsOf(typed, post, today) : {};
  const type = (part: Partial<PostDraft>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    draft.keep(next);
  };
  const leave = () => goTo(post ? addresses.post(post.recordKey) : addresses.posts);
  const save = async () => {
    setTried(true);
    if (Object.keys(problemsOf(typed, post, today)).length > 0) return;
    try {
      await (post
        ? change(post, changeTyped(typed, post, today), typed.eventKey)
        : add(newPostTyped(typed, today), typed.eventKey));
    } catch (thrown) {
      setFailure(thrownInWords(thrown));
      return;
    }
    await draft.drop().catch(() => undefined);
    goTo(addresses.post(typed.recordKey));
  };
  const parts = { book, typed, problems, onType: type };
  return (
    <FormFrame
      label={post ? say('editTitle', { post: post.title }) : say('newTitle')}
      save={say('save')}
      keptAt={draft.keptAt}
      problems={Object.keys(problems).length}
      failure={failure}
      isBegun={draft.keptAt !== null}
      onSave={() => void save()}
      onCancel={leave}
    >
      <TitleFields {...parts} />
      <HolderFields {...parts} />
      <PlaceFields {...parts} />
    </FormFrame>
  );
}
