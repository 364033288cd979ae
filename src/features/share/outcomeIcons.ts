import type { StateIcon } from '../../ui/StateText.tsx';
import type { PracticeRow } from './practicesView.ts';

/** The icon beside each answer to "Does it work?". */
export const outcomeIcons: Record<PracticeRow['outcome'], StateIcon> = {
  worked: 'done',
  promising: 'underWay',
  untested: 'unknown',
  didNotWork: 'ended',
};
