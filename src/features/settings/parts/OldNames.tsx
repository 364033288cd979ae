import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import { useHubRow } from '../../../data/hooks/useHubRow.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { oldNames } from '../../../domain/names.ts';
import { holdsPostRight } from '../../../domain/postConfirmations.ts';
import { posts as postList } from '../../../domain/posts.ts';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { say } from '../settingsWords.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '720px' },
  button: { alignSelf: 'flex-start', minHeight: '44px' },
});

/** Names of people who left their posts longer ago than the hub keeps names, and the press that removes them. */
export function OldNames({ isSiteOwner }: { isSiteOwner: boolean }) {
  const styles = useStyles();
  const { me } = useSurroundings();
  const { hub, today } = useHubRow();
  const posts = useList(postList);
  const change = useChangeItem(postList);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const months = settingsOf(hub).namesKeptMonths;
  const old = posts.isComplete ? oldNames(posts.items, months, today) : [];
  const left = old.filter(({ post }) => !removed.includes(post.recordKey));
  const mayRemove = isSiteOwner || holdsPostRight(me, posts.items, today);
  const remove = async () => {
    setRemoved(left.map(({ post }) => post.recordKey));
    for (const { post, forget } of left) await change(post, forget);
  };
  if (left.length === 0 && removed.length === 0) return null;
  return (
    <div className={styles.root}>
      <Text role="status">
        {left.length > 0
          ? say('oldNames', { count: left.length, months: String(months) })
          : say('oldNamesRemoved', { count: removed.length })}
      </Text>
      {left.length > 0 && mayRemove ? (
        <Button className={styles.button} onClick={() => void remove()}>
          {say('oldNamesRemove')}
        </Button>
      ) : null}
      {removed.map((key) => (
        <SaveState key={key} list={postList.name} recordKey={key} />
      ))}
    </div>
  );
}
