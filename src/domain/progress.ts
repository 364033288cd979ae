import type { Stage } from './cycles.ts';
import type { Standard } from './frameworks.ts';
import { differs, standingLevels } from './levels.ts';
import type { Level, View } from './levels.ts';

/** Whose view of a standard a stage is for: what is counted while it is open. */
export const viewOfStage = {
  evidence: 'self',
  selfAssessment: 'peer',
  moderation: 'community',
  publication: 'final',
} as const satisfies Record<Stage, View>;

/** The standards of a framework in its own order; all of them where the cycle names no framework. */
export function standardsOf(all: readonly Standard[], frameworkKey: string | null): Standard[] {
  const ours = all.filter((standard) => frameworkKey === null || standard.frameworkKey === frameworkKey);
  return ours.sort((a, b) => a.number - b.number);
}

/** Standards that have a view, and those that have none yet. */
export interface Progress {
  done: Standard[];
  missing: Standard[];
}

/**
 * How far a view has come over the standards. Another force or a group may speak without giving a level; the force's
 * own level and the final one count only with a level.
 */
export function progressOf(view: View, standards: readonly Standard[], levels: readonly Level[]): Progress {
  const mayBeWithout = view === 'peer' || view === 'community';
  const hasView = (standard: Standard) =>
    standingLevels(levels, standard.recordKey).some((level) => mayBeWithout || level.level !== null);
  return {
    done: standards.filter(hasView),
    missing: standards.filter((standard) => !hasView(standard)),
  };
}

/** The standards on which the force and a community group gave different levels; neither is marked wrong. */
export function standardsThatDiffer(
  standards: readonly Standard[],
  self: readonly Level[],
  community: readonly Level[],
): Standard[] {
  return standards.filter(({ recordKey }) =>
    differs(standingLevels(self, recordKey), standingLevels(community, recordKey)),
  );
}
