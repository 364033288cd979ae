import { addresses } from './addresses.ts';

/** What a web part may show of one place, in short, in the order an editor chooses from. */
export const summaries = [
  'status',
  'myActions',
  'nextDropIns',
  'commitment',
  'matrixProgress',
  'practices',
] as const;
export type Summary = (typeof summaries)[number];

/** The address of the whole place behind each summary. */
export const wholePlaces: Readonly<Record<Summary, string>> = {
  status: addresses.status,
  myActions: addresses.actionsWhere({ show: 'mine' }),
  nextDropIns: addresses.share,
  commitment: addresses.commitment,
  matrixProgress: addresses.matrix,
  practices: addresses.share,
};
