import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useList } from '../../../data/hooks/useList.ts';
import { actions as actionList } from '../../../domain/actions.ts';
import { addresses } from '../../../domain/addresses.ts';
import { asks as askList } from '../../../domain/asks.ts';
import { standards as standardList } from '../../../domain/frameworks.ts';
import { inPost } from '../../../domain/posts.ts';
import type { Post } from '../../../domain/posts.ts';
import { seesWorkOf } from '../../../domain/postWork.ts';
import { isSamePerson } from '../../../domain/stamp.ts';
import { goTo } from '../../../ui/address.ts';
import { Section } from '../../../ui/Section.tsx';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { PostBook } from '../postBook.ts';
import { say } from '../postsWords.ts';
import { holderName, workView } from '../workView.ts';
import type { WorkView } from '../workView.ts';
import { WorkLines } from './WorkLines.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', maxWidth: '720px' },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '720px' },
  button: {
    alignSelf: 'flex-start',
    '@container hub (max-width: 719px)': { alignSelf: 'stretch', minHeight: '44px' },
  },
});

/** Work on this post: totals for everybody, the items for whoever is in it and their line. */
export function PostWork({ book, post }: { book: PostBook; post: Post }) {
  const styles = useStyles();
  const { me } = useSurroundings();
  const actions = useList(actionList);
  const asks = useList(askList);
  const standards = useList(standardList);
  const whole = <Items,>(list: { isComplete: boolean; items: Items }) =>
    list.isComplete ? list.items : null;
  const work = workView(book, post, {
    actions: whole(actions),
    asks: whole(asks),
    standards: whole(standards),
  });
  const isMine = inPost(post, book.today).some((person) => isSamePerson(person, me));
  const { reportsToKey, recordKey } = post;
  return (
    <Section title={say('work')}>
      <ul className={styles.list}>
        {work.totals.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {work.unknown.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {isMine && reportsToKey ? (
        <Button
          className={styles.button}
          onClick={() => goTo(addresses.newAsk({ need: 'cover', of: reportsToKey, about: recordKey }))}
        >
          {say('work.needCover')}
        </Button>
      ) : null}
      {seesWorkOf(me, post, book.byKey, book.today) ? (
        <Detail work={work} name={holderName(book, post)} />
      ) : (
        <Text className={styles.quiet}>{say('work.notShown')}</Text>
      )}
      {actions.isComplete ? (
        <Text>
          <PlaceLink to={addresses.actionsWhere({ find: post.title })}>{say('work.inRegister')}</PlaceLink>
        </Text>
      ) : null}
    </Section>
  );
}

function Detail({ work, name }: { work: WorkView; name: string | null }) {
  const styles = useStyles();
  if (work.items.length === 0 && work.others.length === 0) return null;
  return (
    <>
      {work.items.length > 0 ? (
        <Section title={say('work.detail')} as="h3">
          <WorkLines lines={work.items} />
        </Section>
      ) : null}
      {work.others.length > 0 && name ? (
        <Section title={say('work.alsoHolds', { name })} as="h3">
          <WorkLines lines={work.others} />
        </Section>
      ) : null}
      <Text className={styles.quiet}>{say('work.shownTo')}</Text>
    </>
  );
}
