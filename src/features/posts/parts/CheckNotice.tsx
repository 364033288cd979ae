import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ListState } from '../../../data/hooks/useList.ts';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { addresses } from '../../../domain/addresses.ts';
import { confirmHolder } from '../../../domain/postChanges.ts';
import { confirmedBy, mayConfirm, postOfLead } from '../../../domain/postConfirmations.ts';
import { postEvents } from '../../../domain/postEvents.ts';
import { holderOf } from '../../../domain/posts.ts';
import type { Post } from '../../../domain/posts.ts';
import { goTo } from '../../../ui/address.ts';
import { dayShort } from '../../../ui/dayWords.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import type { PostBook } from '../postBook.ts';
import { say } from '../postsWords.ts';
import { useChangePost, useMayChange } from '../useChangePost.ts';

const useStyles = makeStyles({ words: { maxWidth: '720px' } });

interface CheckNoticeProps {
  book: PostBook;
  post: Post;
  /** Why it is asked; null where nothing is. */
  concern: string | null;
  events: ListState<typeof postEvents>;
}

/** "Is this still right?" with what can be said to it, for those who may. */
export function CheckNotice({ book, post, concern, events }: CheckNoticeProps) {
  const styles = useStyles();
  if (concern === null) return null;
  const said = confirmedBy(post, events.items, book.posts, book.today);
  const isSaid = said !== null && said.day >= (post.missingSince ?? book.today);
  const name = holderOf(post, book.today)?.name ?? '';
  return (
    <Section title={say('checkTitle')}>
      {said && isSaid ? (
        <Text className={styles.words}>
          {say('checkSaid', {
            by: said.row.created.by.name,
            day: dayShort(said.day, book.today),
            name,
          })}
        </Text>
      ) : (
        <Notice intent="warning" actions={<Answers book={book} post={post} />}>
          {concern}
        </Notice>
      )}
    </Section>
  );
}

function Answers({ book, post }: { book: PostBook; post: Post }) {
  const { me } = useSurroundings();
  const { entries } = useOutbox();
  const mayChange = useMayChange(book);
  const { change, tell } = useChangePost(book);
  const eventKey = useRef(crypto.randomUUID());
  const isOnItsWay = entries.some(
    ({ list, cells }) =>
      list === postEvents.name && cells['PostKey'] === post.recordKey && cells['Kind'] === 'confirmed',
  );
  const confirm = () => {
    const confirmed = confirmHolder(post, book.today);
    void (mayChange === 'yes'
      ? change(post, confirmed, eventKey.current)
      : tell(confirmed, eventKey.current));
  };
  const lead = postOfLead(book.posts);
  const ask = { about: post.recordKey, need: 'cover', ...(lead ? { of: lead.recordKey } : {}) };
  const cover = mayChange === 'yes' ? addresses.nameCover(post.recordKey) : addresses.newAsk(ask);
  if (mayChange !== 'yes' && !mayConfirm(post, me, book.posts, book.today)) return null;
  return (
    <>
      <Button disabledFocusable={isOnItsWay} onClick={confirm}>
        {say('confirm')}
      </Button>
      <Button onClick={() => goTo(cover)}>{say('nameCover')}</Button>
    </>
  );
}
