import type { Level, View } from '../../domain/levels.ts';
import { standingLevels, views } from '../../domain/levels.ts';

/** What is known of one view's list: its levels, and whether the list has answered to the end. */
export interface Reading {
  levels: readonly Level[];
  hasAnswered: boolean;
}

/** What is known of each view. */
export type Readings = Record<View, Reading>;

/** The levels of each view that stand for one standard. */
export function standingByView(readings: Readings, standardKey: string): Record<View, Level[]> {
  const standing = {} as Record<View, Level[]>;
  for (const view of views) standing[view] = standingLevels(readings[view].levels, standardKey);
  return standing;
}
