import { addresses } from '../../../domain/addresses.ts';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import type { Post } from '../../../domain/posts.ts';
import { say } from '../postFormWords.ts';
import type { PostStep } from '../postsFilter.ts';
import type { PostsState } from '../usePosts.ts';
import { CoverForm } from './CoverForm.tsx';
import { PostForm } from './PostForm.tsx';
import { VacateForm } from './VacateForm.tsx';

interface PostFormsProps {
  state: PostsState;
  /** Null for a new one. */
  post: Post | null;
  step: PostStep | null;
}

/** The forms that change a post, each a page of its own. */
export function PostForms({ state, post, step }: PostFormsProps) {
  const { book, posts, hub } = state;
  const name = post?.title ?? '';
  const title = post === null || step === null ? say('newTitle') : say(`${step}Title`, { post: name });
  return (
    <Page
      title={title}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf([posts])}
      back={
        post
          ? { to: addresses.post(post.recordKey), label: say('backToPost') }
          : { to: addresses.posts, label: say('backToPosts') }
      }
    >
      {post === null || step === 'edit' ? (
        <PostForm book={book} post={post} forceKey={hub?.forceKey ?? null} />
      ) : null}
      {post && step === 'cover' ? <CoverForm book={book} post={post} /> : null}
      {post && step === 'vacate' ? <VacateForm book={book} post={post} /> : null}
    </Page>
  );
}
