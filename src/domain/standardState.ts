import type { Figure } from './columns/figures.ts';
import type { Day } from './days.ts';
import type { Evidence } from './evidence.ts';
import { isValidOn } from './evidenceQuestions.ts';
import type { FrameworkFile, Measure, StandardInFile } from './frameworkFile.ts';
import type { Standard } from './frameworks.ts';
import { wantsReason } from './levelChanges.ts';
import { standardInFile } from './framework/standardInFile.ts';
import type { Level } from './levels.ts';
import { standingLevels } from './levels.ts';
import type { Return } from './returns.ts';

/** What a standard of a return may still miss, in the order of its page. */
export const parts = ['level', 'measure', 'narrative', 'evidence'] as const;
export type PartOfStandard = (typeof parts)[number];

/** How far one standard of a return has come, and what it misses. */
export interface StandardState {
  state: 'notStarted' | 'missing' | 'ready' | 'outOfScope';
  missing: PartOfStandard[];
}

/** What the state of a standard is told from. */
export interface StateFacts {
  standard: Standard;
  file: (Pick<FrameworkFile, 'standards'> & Partial<Pick<FrameworkFile, 'levels' | 'way'>>) | null;
  /** The standard's own row of the return; null where nobody has written there. */
  part: Written | null;
  /** The force's own levels of this cycle. */
  levels: readonly Level[];
  /** What proves the standard; null where that is not known, and then nobody says that it is missing. */
  evidence: readonly Pick<Evidence, 'expiryDay' | 'withdrawn' | 'kind' | 'sentHash' | 'url'>[] | null;
  today: Day;
}

type Written = Pick<
  Return,
  'level' | 'levelReason' | 'disagrees' | 'figures' | 'narrative' | 'outOfScope' | 'outOfScopeReason'
> &
  Partial<Pick<Return, 'statementsMet'>>;

/**
 * How far a standard has come. It misses a level, a figure for each of its measures, a narrative, and evidence that is
 * still valid; out of scope, with a reason, it misses nothing.
 */
export function stateOfStandard(facts: StateFacts): StandardState {
  const { part } = facts;
  if (part?.outOfScope && hasWords(part.outOfScopeReason)) return { state: 'outOfScope', missing: [] };
  const missing = parts.filter((one) => isMissing[one](facts));
  if (missing.length === 0) return { state: 'ready', missing };
  return { state: isBegun(facts) ? 'missing' : 'notStarted', missing };
}

/** Whether a figure says what its measure asks for: both numbers, and the time they are for. */
export function isWhole(figure: Figure | undefined, measure: Pick<Measure, 'denominator'>): boolean {
  if (figure === undefined || figure.numerator === null || figure.period.trim() === '') return false;
  return measure.denominator === null || figure.denominator !== null;
}

const isMissing: Record<PartOfStandard, (facts: StateFacts) => boolean> = {
  level: ({ part, levels, standard, file }) => {
    if (part === null || part.level === null) return decidedLevel(levels, standard) === null;
    const { way = 'allMet', levels: set = [] } = file ?? {};
    const statements = inFile(file, standard)?.statements ?? [];
    // What only the writer says counts with a reason; without the file nobody can tell who says it.
    const isWanted = file === null ? part.disagrees : wantsReason({ way, levels: set, statements }, part);
    return isWanted && !hasWords(part.levelReason);
  },
  measure: ({ file, standard, part }) =>
    (inFile(file, standard)?.measures ?? []).some(
      (measure) =>
        !isWhole(
          part?.figures.find(({ measureKey }) => measureKey === measure.key),
          measure,
        ),
    ),
  narrative: ({ part }) => !hasWords(part?.narrative ?? null),
  evidence: ({ evidence, today }) => evidence !== null && !evidence.some((one) => isValidOn(one, today)),
};

function isBegun({ part, levels, standard }: StateFacts): boolean {
  if (decidedLevel(levels, standard) !== null) return true;
  if (part === null) return false;
  const isTicked = (part.statementsMet ?? []).length > 0 || part.outOfScope;
  return isTicked || part.level !== null || part.figures.length > 0 || hasWords(part.narrative);
}

/** The level that the force stands by in a cycle; null where it has given none. */
export function decidedLevel(levels: readonly Level[], standard: Pick<Standard, 'recordKey'>): number | null {
  return standingLevels(levels, standard.recordKey).at(-1)?.level ?? null;
}

function hasWords(words: string | null): boolean {
  return words !== null && words.trim() !== '';
}

function inFile(file: StateFacts['file'], standard: Standard): StandardInFile | null {
  return file && standardInFile(file, standard);
}
