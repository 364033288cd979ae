import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ListState } from '../../../data/hooks/useList.ts';
import type { postEvents } from '../../../domain/postEvents.ts';
import type { Post } from '../../../domain/posts.ts';
import { WhenKnown } from '../../../ui/records/WhenKnown.tsx';
import { Section } from '../../../ui/Section.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { historyLines } from '../historyView.ts';
import type { PostBook } from '../postBook.ts';
import { say } from '../postsWords.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxWidth: '720px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PostHistoryProps {
  book: PostBook;
  post: Post;
  events: ListState<typeof postEvents>;
  /** How long names are kept. */
  months: number;
}

/** What happened to a post, newest first. */
export function PostHistory({ book, post, events, months }: PostHistoryProps) {
  const styles = useStyles();
  const lines = historyLines(book, post, events.items, months);
  const nothing = say(events.hasAnswered ? 'historyNone' : 'historySoFar');
  return (
    <Section title={say('history')}>
      <WhenKnown list={events} name={say('historyFailed')}>
        {lines.length === 0 ? <Text>{nothing}</Text> : null}
        <ul className={styles.list}>
          {lines.map(({ key, words, more, byline, address }) => (
            <li key={key}>
              <Text block>{address ? <PlaceLink to={address}>{words}</PlaceLink> : words}</Text>
              {more ? <Text block>{more}</Text> : null}
              <Text block size={200} className={styles.quiet}>
                {byline}
              </Text>
            </li>
          ))}
        </ul>
      </WhenKnown>
    </Section>
  );
}
