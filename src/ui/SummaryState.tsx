import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AnyList } from '../data/hooks/useList.ts';
import { useSession } from '../data/hooks/useSession.ts';
import type { StoreError } from '../data/storeError.ts';
import { countFaults, failureInWords, progressInWords } from './loadWords.ts';
import { PlainNotice } from './PlainNotice.tsx';
import { PlaceLink } from './TextLink.tsx';
import { say } from './uiWords.ts';
import { useAfter } from './useAfter.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  waiting: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // The colour of the text around, so that it fits every section's background.
  bar: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'currentColor',
    opacity: 0.12,
  },
});

interface SummaryStateProps {
  /** The lists the summary stands on. */
  lists: readonly AnyList[];
  /** What is being waited for, as in "Waiting for your actions." */
  what: string;
  /** `each`: once every list has answered or failed, the content says itself what is not known. */
  shows?: 'whole' | 'each';
  children: ReactNode;
}

/** What LoadState says, in words alone: a summary brings no boxes onto somebody's page, and few bytes. */
export function SummaryState({ lists, what, shows = 'whole', children }: SummaryStateProps) {
  const styles = useStyles();
  const failed = lists.find((list) => list.error !== null);
  const isKnown = lists.every(({ asOf, error }) => asOf !== null || (shows === 'each' && error !== null));
  const progress = progressInWords(lists);
  return (
    <div className={styles.root}>
      {failed?.error ? <Failure lists={lists} error={failed.error} asOf={failed.asOf} /> : null}
      {progress ? <Text role="status">{progress}</Text> : null}
      {isKnown ? children : failed && shows === 'whole' ? null : <Waiting what={what} />}
      <Faults count={countFaults(lists)} />
    </div>
  );
}

interface FailureProps {
  lists: readonly AnyList[];
  error: StoreError;
  asOf: string | null;
}

function Failure({ lists, error, asOf }: FailureProps) {
  const { signIn } = useSession();
  const again = () => lists.filter((list) => list.error !== null).forEach((list) => list.retry());
  const press =
    error.kind === 'signedOut'
      ? { label: say('signIn'), act: () => void signIn() }
      : { label: say('tryAgain'), act: again };
  return <PlainNotice words={failureInWords(error, asOf)} press={press} isUrgent={asOf === null} />;
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
      <div className={styles.bar} aria-hidden />
      <div className={styles.bar} aria-hidden />
    </div>
  );
}

function Faults({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Text>
      {say('faults', { count })} <PlaceLink to="/settings?show=faults">{say('faultsWhich')}</PlaceLink>
    </Text>
  );
}
