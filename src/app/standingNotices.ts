import { useIsReadOnly } from '../data/hooks/useIsReadOnly.ts';
import { useOutbox } from '../data/hooks/useOutbox.ts';
import { useRuns } from '../data/hooks/useRuns.ts';
import type { RunState } from '../data/hooks/useRuns.ts';
import { useSession } from '../data/hooks/useSession.ts';
import { useAddress } from '../ui/address.ts';
import { errorInWords, say } from '../ui/uiWords.ts';

/** One thing that holds for every page, in a sentence, with at most one press or one way on. */
export interface StandingNotice {
  key: 'signedOut' | 'readOnly' | 'waiting' | 'run' | 'notDurable';
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
  const unfinished = useUnfinishedRun();
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
    unfinished
      ? {
          key: 'run',
          intent: 'info',
          words: say('runUnfinished', {
            title: unfinished.title,
            saved: unfinished.saved,
            of: unfinished.of,
          }),
          way: { to: unfinished.address, label: say('runShow') },
        }
      : null,
    outbox.isDurable ? null : { key: 'notDurable', intent: 'warning', words: say('notDurable') },
  ];
  return notices.filter((notice) => notice !== null);
}

/** Many writes that are not through, where this page is not the one that shows them. */
function useUnfinishedRun(): RunState | null {
  const { entries } = useRuns();
  const { path } = useAddress();
  const isElsewhere = ({ address }: RunState) => address.split('?')[0] !== path;
  const isUnfinished = ({ state }: RunState) => state !== 'done' && state !== 'undone';
  return entries.find((run) => isUnfinished(run) && isElsewhere(run)) ?? null;
}
