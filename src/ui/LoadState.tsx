import { Button, makeStyles, Skeleton, SkeletonItem, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AnyList } from '../data/hooks/useList.ts';
import { useSession } from '../data/hooks/useSession.ts';
import type { StoreError } from '../data/storeError.ts';
import { countFaults, failureInWords, progressInWords } from './loadWords.ts';
import { Notice } from './Notice.tsx';
import { PlaceLink } from './TextLink.tsx';
import { say } from './uiWords.ts';
import { useAfter } from './useAfter.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    ':empty': { display: 'none' },
  },
  waiting: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '720px' },
});

interface LoadStateProps {
  /** The lists this part of the screen stands on. */
  lists: readonly AnyList[];
  /** What is being waited for, as in "Waiting for your actions." */
  what: string;
  children: ReactNode;
}

/**
 * Never alone with a spinner: what is known is on screen at once, skeletons only where nothing is, a sentence after
 * four seconds, and every failure says what was kept and what to do.
 */
export function LoadState({ lists, what, children }: LoadStateProps) {
  const styles = useStyles();
  const isKnown = lists.every((list) => list.asOf !== null);
  const failed = lists.find((list) => list.error !== null);
  return (
    <div className={styles.root}>
      {failed?.error ? <FailureNotice lists={lists} error={failed.error} asOf={failed.asOf} /> : null}
      <Progress lists={lists} />
      {isKnown ? children : failed ? null : <Waiting what={what} />}
      <FaultsNotice lists={lists} />
    </div>
  );
}

function FailureNotice({
  lists,
  error,
  asOf,
}: {
  lists: readonly AnyList[];
  error: StoreError;
  asOf: string | null;
}) {
  const { signIn } = useSession();
  const again = () => lists.filter((list) => list.error !== null).forEach((list) => list.retry());
  const action =
    error.kind === 'signedOut' ? (
      <Button onClick={() => void signIn()}>{say('signIn')}</Button>
    ) : (
      <Button onClick={again}>{say('tryAgain')}</Button>
    );
  return (
    <Notice intent={asOf ? 'warning' : 'error'} actions={action}>
      {failureInWords(error, asOf)}
    </Notice>
  );
}

function Progress({ lists }: { lists: readonly AnyList[] }) {
  const words = progressInWords(lists);
  if (words === null) return null;
  return <Text role="status">{words}</Text>;
}

function Waiting({ what }: { what: string }) {
  const styles = useStyles();
  const isShown = useAfter(true, 200);
  const isLong = useAfter(true, 4_000);
  if (!isShown) return null;
  return (
    <div className={styles.waiting} aria-busy="true">
      {isLong ? (
        <Text role="status">{say('waitingLong', { what })}</Text>
      ) : (
        <VisuallyHidden>{say('waiting', { what })}</VisuallyHidden>
      )}
      <Skeleton aria-hidden animation="pulse" className={styles.waiting}>
        <SkeletonItem size={20} />
        <SkeletonItem size={20} />
        <SkeletonItem size={20} />
      </Skeleton>
    </div>
  );
}

function FaultsNotice({ lists }: { lists: readonly AnyList[] }) {
  const count = countFaults(lists);
  if (count === 0) return null;
  return (
    <Notice intent="info">
      {say('faults', { count })} <PlaceLink to="/settings?show=faults">{say('faultsWhich')}</PlaceLink>
    </Notice>
  );
}
