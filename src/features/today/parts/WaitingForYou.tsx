import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LoadState } from '../../../ui/LoadState.tsx';
import { nextDateInWords, say as sayRecord } from '../../../ui/records/recordWords.ts';
import { Section } from '../../../ui/Section.tsx';
import type { Source } from '../sources.ts';
import type { TodayRow } from '../todayRow.ts';
import { say } from '../todayWords.ts';
import type { TodayData } from '../useToday.ts';
import { TodayRows } from './TodayRows.tsx';

const useStyles = makeStyles({
  words: { maxWidth: '720px' },
  more: {
    alignSelf: 'flex-start',
    minHeight: '44px',
    [`@container hub (min-width: 720px)`]: { minHeight: '32px' },
  },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '720px' },
});

const atFirst = 5;
const waitWords = {
  actions: 'waitActions',
  asks: 'waitAsks',
  posts: 'waitPosts',
  matrix: 'waitMatrix',
} as const;

interface WaitingForYouProps {
  rows: readonly TodayRow[];
  sources: readonly Source[];
  cycle: TodayData['cycle'];
}

/** What needs me. "Nothing is waiting" is said only when every list has answered. */
export function WaitingForYou({ rows, sources, cycle }: WaitingForYouProps) {
  const styles = useStyles();
  const [isAll, setAll] = useState(false);
  const pending = sources.filter(({ hasAnswered }) => !hasAnswered);
  const rest = isAll ? 0 : rows.length - atFirst;
  const title = rows.length > 0 ? say('waitingCount', { count: rows.length }) : say('waiting');
  return (
    <Section title={title}>
      {rows.length === 0 ? <Skeleton sources={sources} /> : null}
      {rows.length > 0 ? <TodayRows rows={isAll ? rows : rows.slice(0, atFirst)} hasPrimary /> : null}
      {rest > 0 ? (
        <Button className={styles.more} onClick={() => setAll(true)}>
          {say('waitingMore', { count: rest })}
        </Button>
      ) : null}
      {pending.length > 0 ? (
        <Text className={styles.quiet}>
          {say(rows.length > 0 ? 'checking' : 'nothingYet', { lists: pendingInWords(pending) })}
        </Text>
      ) : rows.length === 0 ? (
        <Text className={styles.words}>{say('nothing', { next: nextDateInWords(cycle) })}</Text>
      ) : null}
    </Section>
  );
}

/** What waits for somebody who holds no post: a site owner's tasks. */
export function TasksOnly({ rows }: { rows: readonly TodayRow[] }) {
  return (
    <Section title={say('waitingCount', { count: rows.length })}>
      <TodayRows rows={rows} hasPrimary />
    </Section>
  );
}

function pendingInWords(pending: readonly Source[]): string {
  return pending.map(({ name }) => sayRecord('notAnswered', { what: sayRecord(`list.${name}`) })).join(' ');
}

/** A skeleton while nothing is there to be read; what went wrong stands at the head of the page. */
function Skeleton({ sources }: { sources: readonly Source[] }) {
  const waiting = sources.find(({ lists }) =>
    lists.some((list) => list.asOf === null && list.error === null),
  );
  const hasFailed = waiting?.lists.some((list) => list.error !== null);
  if (!waiting || hasFailed) return null;
  return (
    <LoadState lists={waiting.lists} what={say(waitWords[waiting.name])}>
      {null}
    </LoadState>
  );
}
