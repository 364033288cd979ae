import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFrozenReturn } from '../../../../data/hooks/useFrozenReturn.ts';
import { changedSince } from '../../../../domain/returnSnapshot.ts';
import type { Signature } from '../../../../domain/signOff.ts';
import { dayInWords } from '../../../../ui/dayWords.ts';
import { errorInWords } from '../../../../ui/uiWords.ts';
import { changesInWords, signatureInWords } from '../signOffView.ts';
import { say } from '../signOffWords.ts';
import type { SignOff } from '../useSignOff.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: '18px' },
});

/** One signature: who, as what, when; what was frozen with it, and what changed since. */
export function SignatureOf({ signature, signOff }: { signature: Signature; signOff: SignOff }) {
  const styles = useStyles();
  const { event, counts, revoked, reopened } = signature;
  const number = (key: string) =>
    signOff.matrix.ordered.find(({ recordKey }) => recordKey === key)?.number ?? '';
  return (
    <div className={styles.root}>
      <Text weight="semibold">{signatureInWords(signature)}</Text>
      {revoked ? (
        <Text>{say('signRevoked', { day: dayInWords(revoked.day), words: revoked.words ?? '' })}</Text>
      ) : null}
      {[...reopened].map(([key, { day, words, recordKey }]) => (
        <Text key={recordKey}>
          {say('signReopened', { day: dayInWords(day), number: number(key), words: words ?? '' })}
        </Text>
      ))}
      {event.hash ? (
        <Text size={200} className={styles.quiet}>
          {say('signHash', { path: event.snapshotPath ?? '', hash: event.hash })}
        </Text>
      ) : null}
      {counts && revoked === null ? <Changes signature={signature} signOff={signOff} /> : null}
    </div>
  );
}

function Changes({ signature, signOff }: { signature: Signature; signOff: SignOff }) {
  const styles = useStyles();
  const frozen = useFrozenReturn(signature.event);
  if (frozen.state === 'notTheSame') return <Text role="alert">{say('signNotTheSame')}</Text>;
  if (frozen.state === 'failed')
    return <Text>{say('signFailed', { reason: errorInWords(frozen.error) })}</Text>;
  const now = signOff.isWhole ? signOff.snapshot() : null;
  if (frozen.state !== 'read' || now === null) return null;
  const changes = changesInWords(changedSince(frozen.snapshot, now));
  if (changes.length === 0) return <Text>{say('signSame')}</Text>;
  return (
    <>
      <Text>{say('signChanged')}</Text>
      <ul className={styles.list}>
        {changes.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
