import { makeStyles, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useList } from '../../../data/hooks/useList.ts';
import { actions as actionList } from '../../../domain/actions.ts';
import { asks as askList } from '../../../domain/asks.ts';
import { bodies as bodyList } from '../../../domain/bodies.ts';
import { looseTies } from '../../../domain/looseTies.ts';
import { posts as postList } from '../../../domain/posts.ts';
import { Section } from '../../../ui/Section.tsx';
import { say } from '../settingsWords.ts';
import { tieRows } from '../tiesView.ts';
import { FaultItem } from './Faults.tsx';

const useStyles = makeStyles({
  text: { maxWidth: '720px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px' },
});

/** Records that name one another wrongly; nothing where all of them fit, or where the lists have not answered. */
export function LooseTies({ siteUrl }: { siteUrl: string }) {
  const styles = useStyles();
  const rows = tieRows(useLooseTies(), siteUrl);
  if (rows.length === 0) return null;
  return (
    <Section title={say('tiesTitle')}>
      <Text className={styles.text}>{say('tiesAbout', { count: rows.length })}</Text>
      <ul className={styles.list}>
        {rows.map((row) => (
          <FaultItem key={row.key} row={row} />
        ))}
      </ul>
    </Section>
  );
}

function useLooseTies() {
  const [posts, bodies, actions, asks] = [
    useList(postList),
    useList(bodyList),
    useList(actionList),
    useList(askList),
  ];
  const known = {
    posts: posts.hasAnswered ? posts.items : null,
    bodies: bodies.hasAnswered ? bodies.items : null,
    actions: actions.hasAnswered ? actions.items : null,
    asks: asks.hasAnswered ? asks.items : null,
  };
  return useMemo(
    () => looseTies({ posts: known.posts, bodies: known.bodies, actions: known.actions, asks: known.asks }),
    [known.posts, known.bodies, known.actions, known.asks],
  );
}
