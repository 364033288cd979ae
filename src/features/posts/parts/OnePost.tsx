import { makeStyles, tokens } from '@fluentui/react-components';
import { useHasDirectory } from '../../../data/hooks/usePostCheck.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { addresses } from '../../../domain/addresses.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { highestMarking } from '../../../domain/marking.ts';
import { postEvents } from '../../../domain/postEvents.ts';
import type { Post } from '../../../domain/posts.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { ShareLinks } from '../../../ui/records/ShareLinks.tsx';
import { Section } from '../../../ui/Section.tsx';
import { checkWords, postFacts } from '../postView.ts';
import { say } from '../postsWords.ts';
import type { PostsState } from '../usePosts.ts';
import { CheckNotice } from './CheckNotice.tsx';
import { PostFacts } from './PostFacts.tsx';
import { PostHistory } from './PostHistory.tsx';
import { PostSteps } from './PostSteps.tsx';
import { PostWork } from './PostWork.tsx';
import { Unsaved } from './Unsaved.tsx';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, minWidth: 0 },
});

/** One post: who is in it, whether that is still right, what it carries, and what happened to it. */
export function OnePost({ state, post }: { state: PostsState; post: Post }) {
  const styles = useStyles();
  const { book, posts, names, hub } = state;
  const events = useList(postEvents, post.recordKey);
  const hasDirectory = useHasDirectory();
  const concern = checkWords(book, post, hasDirectory);
  const address = addresses.post(post.recordKey);
  return (
    <Page
      title={post.title}
      line={[hub?.title ?? null]}
      asOf={posts.asOf}
      marking={highestMarking([post.marking])}
      back={{ to: addresses.posts, label: say('back') }}
      actions={
        <ShareLinks address={address} label={post.title} words={say('messageWords', { post: post.title })} />
      }
    >
      <LoadState lists={[posts, ...names]} what={say('thePosts')}>
        <div className={styles.parts}>
          <CheckNotice book={book} post={post} concern={concern} events={events} />
          <Section title={say('about')}>
            <PostFacts facts={postFacts(book, post)} />
            <Unsaved postKey={post.recordKey} />
            <PostSteps book={book} post={post} />
          </Section>
          <PostWork book={book} post={post} />
          <PostHistory book={book} post={post} events={events} months={settingsOf(hub).namesKeptMonths} />
        </div>
      </LoadState>
    </Page>
  );
}
