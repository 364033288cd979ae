import { Button } from '@fluentui/react-components';
import { useIsReadOnly } from '../data/hooks/useIsReadOnly.ts';
import { useOutbox } from '../data/hooks/useOutbox.ts';
import { useSession } from '../data/hooks/useSession.ts';
import { PlaceLink } from '../ui/TextLink.tsx';
import { Notice } from '../ui/Notice.tsx';
import { errorInWords, say } from '../ui/uiWords.ts';

/** What holds for every page: signed out, an app that is too old, words not sent yet, a browser that keeps nothing. */
export function Standing() {
  const { current, signIn } = useSession();
  const { entries, outbox } = useOutbox();
  const isReadOnly = useIsReadOnly();
  const waiting = entries.filter((entry) => entry.state !== 'saved').length;
  return (
    <>
      {current.state === 'needed' ? (
        <Notice intent="warning" actions={<Button onClick={() => void signIn()}>{say('signIn')}</Button>}>
          {errorInWords({ kind: 'signedOut', reason: current.reason })}
        </Notice>
      ) : null}
      {isReadOnly ? (
        <Notice intent="warning" actions={<Button onClick={() => location.reload()}>{say('reload')}</Button>}>
          {say('readOnly')}
        </Notice>
      ) : null}
      {waiting > 0 ? (
        <Notice intent="info">
          {say('outboxWaiting', { count: waiting })}{' '}
          <PlaceLink to="/settings?show=waiting">{say('faultsWhich')}</PlaceLink>
        </Notice>
      ) : null}
      {outbox.isDurable ? null : <Notice intent="warning">{say('notDurable')}</Notice>}
    </>
  );
}
