import type { Stage } from './cycles.ts';
import type { Standard } from './frameworks.ts';
import { differs, standingLevels } from './levels.ts';
import type { Level, View } from './levels.ts';

/** What a return is counted by, one a stage: the only count there is, wherever it stands. */
export const returnSteps = ['ready', 'seen', 'communityView', 'signedOff'] as const;
export type ReturnStep = (typeof returnSteps)[number];

/** Which count a stage is for. */
export const stepOfStage = {
  evidence: 'ready',
  selfAssessment: 'seen',
  moderation: 'communityView',
  publication: 'signedOff',
} as const satisfies Record<Stage, ReturnStep>;

/** Standards that count for a step, and those that do not yet. */
export interface Progress {
  done: Standard[];
  missing: Standard[];
}

/** What the counts are made from: two lists of levels, and the keys of standards that are ready or signed off. */
export interface Counted {
  peer: readonly Level[];
  community: readonly Level[];
  /** `readyStandards`: nothing the framework asks for is missing, or out of scope with a reason. */
  ready: ReadonlySet<string>;
  /** `signedOffStandards`: a final level stands (or out of scope), and a signature that counts covers it. */
  signedOff: ReadonlySet<string>;
}

/**
 * How far a return has come. Another force and a community group count with or without a level; a level of theirs that was
 * only recorded by somebody else does not count until it is confirmed.
 */
export function returnProgress(step: ReturnStep, standards: readonly Standard[], counted: Counted): Progress {
  const counts = countsFor(step, counted);
  return {
    done: standards.filter(({ recordKey }) => counts(recordKey)),
    missing: standards.filter(({ recordKey }) => !counts(recordKey)),
  };
}

function countsFor(step: ReturnStep, counted: Counted): (key: string) => boolean {
  switch (step) {
    case 'ready':
      return (key) => counted.ready.has(key);
    case 'seen':
      return (key) => standingLevels(counted.peer, key).length > 0;
    case 'communityView':
      return (key) => standingLevels(counted.community, key).length > 0;
    case 'signedOff':
      return (key) => counted.signedOff.has(key);
  }
}

/** The list of levels a step is counted from; null where it is counted from more than levels. */
export function viewOfStep(step: ReturnStep): View | null {
  return step === 'seen' ? 'peer' : step === 'communityView' ? 'community' : null;
}

/** The standards of a framework in its own order; all of them where the cycle names no framework. */
export function standardsOf(all: readonly Standard[], frameworkKey: string | null): Standard[] {
  const ours = all.filter((standard) => frameworkKey === null || standard.frameworkKey === frameworkKey);
  return ours.sort((a, b) => a.number - b.number);
}

/** The standards on which the force itself has not given a level yet. */
export function withoutOwnLevel(standards: readonly Standard[], self: readonly Level[]): Standard[] {
  return standards.filter(
    ({ recordKey }) => !standingLevels(self, recordKey).some(({ level }) => level !== null),
  );
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
