import type { ReactNode } from 'react';
import { addresses } from '../domain/addresses.ts';
import { PlainNotice } from '../ui/PlainNotice.tsx';
import { errorInWords, say } from '../ui/uiWords.ts';
import { useHubStanding } from './hubStanding.ts';

/** A summary where the site is a hub for this person; elsewhere one sentence and the way on, instead of its errors. */
export function OfHub({ children }: { children: ReactNode }) {
  const standing = useHubStanding();
  if (standing === 'hub') return children;
  if (standing === 'noAccess')
    return <PlainNotice words={errorInWords({ kind: 'denied', list: null })} isUrgent />;
  const way = { to: addresses.setUp, label: say('place.set-up') };
  return <PlainNotice words={say('notSetUp')} way={way} isUrgent />;
}
