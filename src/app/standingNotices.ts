import { useIsReadOnly } from '../data/hooks/useIsReadOnly.ts';
import { useOutbox } from '../data/hooks/useOutbox.ts';
import { useSession } from '../data/hooks/useSession.ts';
import { errorInWords, say } from '../ui/uiWords.ts';

/** One thing that holds for every page, in a sentence, with at most one press or one way on. */
export interface StandingNotice {
  key: 'signedOut' | 'readOnly' | 'waiting' | 'notDurable';
  intent: 'info' | 'warning';
  words: string;
  press?: { label: string; act: () => void };
  way?: { to: string; label: string };
}

/** What holds for every page: signed out, an app that is too old, words not sent yet, a browser that keeps nothing. */
export function useStandingNotices(): StandingNotice[] {
  const { current, signIn } = useSession();
  const { entries, outbox } = useOutbox();
  const isReadOnly = useIsReadOnly();
  const count = entries.filter((entry) => entry.state !== 'saved').length;
  const notices: (StandingNotice | null)[] = [
    current.state === 'needed'
      ? {
          key: 'signedOut',
          intent: 'warning',
          words: errorInWords({ kind: 'signedOut', reason: current.reason }),
          press: { label: say('signIn'), act: () => void signIn() },
        }
      : null,
    isReadOnly
      ? {
          key: 'readOnly',
          intent: 'warning',
          words: say('readOnly'),
          press: { label: say('reload'), act: () => location.reload() },
        }
      : null,
    count > 0
      ? {
          key: 'waiting',
          intent: 'info',
          words: say('outboxWaiting', { count }),
          way: { to: '/settings?show=waiting', label: say('faultsWhich') },
        }
      : null,
    outbox.isDurable ? null : { key: 'notDurable', intent: 'warning', words: say('notDurable') },
  ];
  return notices.filter((notice) => notice !== null);
}
