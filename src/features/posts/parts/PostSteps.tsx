import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { endCover } from '../../../domain/postChanges.ts';
import { postOfLead } from '../../../domain/postConfirmations.ts';
import { holderOf } from '../../../domain/posts.ts';
import type { Post } from '../../../domain/posts.ts';
import { goTo } from '../../../ui/address.ts';
import type { PostBook } from '../postBook.ts';
import { say } from '../postsWords.ts';
import { useChangePost, useMayChange } from '../useChangePost.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    '@container hub (max-width: 719px)': { '> button': { flex: '1 1 100%', minHeight: '44px' } },
  },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '720px' },
});

/** What can be done with a post; people without the right find whom to ask. Nothing is hidden before a refusal. */
export function PostSteps({ book, post }: { book: PostBook; post: Post }) {
  const styles = useStyles();
  const mayChange = useMayChange(book);
  const { recordKey, handoverSince, coverName } = post;
  const { change } = useChangePost(book);
  const isHeld = holderOf(post, book.today) !== null;
  const end = () => void change(post, endCover(post, book.today), crypto.randomUUID());
  const handover = (
    <Button appearance="primary" onClick={() => goTo(addresses.handover(recordKey))}>
      {say(handoverSince ? 'openHandover' : 'handOver')}
    </Button>
  );
  return (
    <>
      {mayChange === 'yes' ? null : <Text className={styles.quiet}>{say('onlyLeads')}</Text>}
      <div className={styles.root} data-print="no">
        {mayChange === 'yes' || handoverSince ? handover : null}
        {mayChange === 'yes' ? null : <AskForChange book={book} post={post} />}
        {mayChange === 'no' ? null : (
          <Button onClick={() => goTo(addresses.editPost(recordKey))}>{say('edit')}</Button>
        )}
        {mayChange === 'yes' && coverName === null ? (
          <Button onClick={() => goTo(addresses.nameCover(recordKey))}>{say('nameCover')}</Button>
        ) : null}
        {mayChange === 'yes' && coverName !== null ? <Button onClick={end}>{say('endCover')}</Button> : null}
        {mayChange === 'yes' && isHeld ? (
          <Button onClick={() => goTo(addresses.vacatePost(recordKey))}>{say('vacate')}</Button>
        ) : null}
      </div>
    </>
  );
}

function AskForChange({ book, post }: { book: PostBook; post: Post }) {
  const lead = postOfLead(book.posts);
  const start = { about: post.recordKey, need: 'help', ...(lead ? { of: lead.recordKey } : {}) };
  return <Button onClick={() => goTo(addresses.newAsk(start))}>{say('askForChange')}</Button>;
}
