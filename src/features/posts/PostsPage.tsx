import { lazy, Suspense } from 'react';
import { addresses } from '../../domain/addresses.ts';
import { useAddress } from '../../ui/address.ts';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Page } from '../../ui/Page.tsx';
import { LoadState } from '../../ui/LoadState.tsx';
import { OnePost } from './parts/OnePost.tsx';
import { PostList } from './parts/PostList.tsx';
import { Unsaved } from './parts/Unsaved.tsx';
import { pathToPost } from './postsFilter.ts';
import { say } from './postsWords.ts';
import { usePosts } from './usePosts.ts';

const PostForms = lazy(() => import('./parts/PostForms.tsx').then((part) => ({ default: part.PostForms })));

/** The posts, one of them, or a form that changes one. */
export function PostsPage() {
  const { key, step } = pathToPost(useAddress().path);
  const state = usePosts();
  const post = key === null ? null : (state.book.byKey.get(key) ?? null);
  if (key === null) return <PostList state={state} />;
  if (key === 'new' || (post && step))
    return (
      <Suspense>
        <PostForms key={`${key} ${step}`} state={state} post={post} step={step} />
      </Suspense>
    );
  if (post) return <OnePost key={key} state={state} post={post} />;
  return (
    <Page
      title={say('title')}
      line={[state.hub?.title ?? null]}
      asOf={oldestAsOf([state.posts])}
      back={{ to: addresses.posts, label: say('back') }}
    >
      <LoadState lists={[state.posts]} what={say('thePosts')}>
        {state.book.isWhole ? <p>{say('noSuchPost')}</p> : null}
        <Unsaved postKey={key} />
      </LoadState>
    </Page>
  );
}
