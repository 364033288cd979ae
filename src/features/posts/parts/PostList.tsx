import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { addresses } from '../../../domain/addresses.ts';
import { highestMarking } from '../../../domain/marking.ts';
import { goTo, useAddress } from '../../../ui/address.ts';
import { dayInWords } from '../../../ui/dayWords.ts';
import { ExportMenu } from '../../../ui/ExportMenu.tsx';
import { frameOf } from '../../../ui/exports/frameOf.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { RegisterPlaces } from '../../../ui/RegisterPlaces.tsx';
import { filterToAddress, queryToFilter } from '../postsFilter.ts';
import type { PostsFilter } from '../postsFilter.ts';
import { postsTable } from '../postsTable.ts';
import { filterPosts, postRow } from '../postsView.ts';
import { say } from '../postsWords.ts';
import { useMayChange } from '../useChangePost.ts';
import type { PostsState } from '../usePosts.ts';
import { PostFilters } from './PostFilters.tsx';
import { PostTable } from './PostTable.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  nothing: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** All posts: who holds them, which have nobody, and which need a look. */
export function PostList({ state }: { state: PostsState }) {
  const styles = useStyles();
  const { book, posts, names, hub } = state;
  const filter = queryToFilter(useAddress().query);
  const asked = useDeferredValue(filter);
  const { find, show } = asked;
  const shown = useMemo(() => filterPosts(book, { find, show }), [book, find, show]);
  const mayAdd = useMayChange(book) !== 'no';
  const total = posts.loaded.total ?? book.posts.length;
  const isNarrowed = shown.length < book.posts.length;
  const count = isNarrowed
    ? say('countOf', { shown: shown.length, count: book.posts.length })
    : say('count', { count: total });
  const table = () =>
    postsTable(frameOf(say('title'), { rows: shown, lists: [posts], today: book.today }), shown, book);
  const change = (part: Partial<PostsFilter>) =>
    goTo(filterToAddress({ ...filter, ...part }), { replace: true });
  return (
    <Page
      title={say('title')}
      line={[hub?.title ?? null, posts.asOf === null ? null : count]}
      asOf={oldestAsOf([posts])}
      marking={highestMarking(book.posts.map(({ marking }) => marking))}
      actions={
        <div className={styles.tools}>
          {mayAdd ? <Button onClick={() => goTo(addresses.newPost)}>{say('newPost')}</Button> : null}
          {shown.length > 0 ? (
            <ExportMenu
              table={table}
              fileName={`${say('title')} ${dayInWords(book.today)}`}
              folder={say('title')}
            />
          ) : null}
        </div>
      }
    >
      <RegisterPlaces />
      <LoadState lists={[posts, ...names]} what={say('thePosts')}>
        <div className={styles.root}>
          {book.posts.length > 0 ? <PostFilters book={book} filter={filter} onChange={change} /> : null}
          {shown.length > 0 ? <PostTable rows={shown.map((post) => postRow(book, post))} /> : null}
          <div role="status" className={styles.nothing}>
            {shown.length === 0 ? (
              <>
                <Text>{nothingWords(state, asked)}</Text>
                {book.posts.length > 0 ? (
                  <Button onClick={() => change({ find: '', show: null })}>{say('clear')}</Button>
                ) : null}
              </>
            ) : null}
          </div>
        </div>
      </LoadState>
    </Page>
  );
}

function nothingWords({ book, posts }: PostsState, { find }: PostsFilter): string {
  if (book.posts.length > 0) return find ? say('nothing', { find }) : say('nothingOn');
  return posts.hasAnswered ? say('empty') : say('emptySoFar');
}
