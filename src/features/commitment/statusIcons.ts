import type { StateIcon } from '../../ui/StateText.tsx';
import type { VersionFacts } from './commitmentView.ts';

/** The icon beside each status of a version. */
export const statusIcons: Record<VersionFacts['status'], StateIcon> = {
  current: 'done',
  underReview: 'underWay',
  superseded: 'ended',
  withdrawn: 'ended',
};
