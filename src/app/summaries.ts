import type { ComponentType } from 'react';
import type { Summary } from '../domain/summaries.ts';
import type { SummarySettings } from '../ui/Summary.tsx';

export type SummaryComponent = ComponentType<SummarySettings>;

const loaders: Record<Summary, () => Promise<SummaryComponent>> = {
  status: () =>
    import(/* webpackChunkName: "short-status" */ '../features/status/StatusSummary.tsx').then(
      (one) => one.StatusSummary,
    ),
  myActions: () =>
    import(/* webpackChunkName: "short-myActions" */ '../features/actions/MyActionsSummary.tsx').then(
      (one) => one.MyActionsSummary,
    ),
  nextDropIns: () =>
    import(/* webpackChunkName: "short-nextDropIns" */ '../features/share/NextDropInsSummary.tsx').then(
      (one) => one.NextDropInsSummary,
    ),
  commitment: () =>
    import(/* webpackChunkName: "short-commitment" */ '../features/commitment/CommitmentSummary.tsx').then(
      (one) => one.CommitmentSummary,
    ),
  matrixProgress: () =>
    import(
      /* webpackChunkName: "short-matrixProgress" */ '../features/matrix/MatrixProgressSummary.tsx'
    ).then((one) => one.MatrixProgressSummary),
  practices: () =>
    import(/* webpackChunkName: "short-practices" */ '../features/share/PracticesSummary.tsx').then(
      (one) => one.PracticesSummary,
    ),
};

/** The code of one place in short. */
export function loadSummary(summary: Summary): Promise<SummaryComponent> {
  return loaders[summary]();
}
