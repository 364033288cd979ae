import type { Cycle } from './cycles.ts';
import type { Day } from './days.ts';
import type { Standard } from './frameworks.ts';
import { levelFromStatements, statementsUpTo } from './levelFromStatements.ts';
import type { LevelRules } from './levelFromStatements.ts';
import type { Level } from './levels.ts';
import { standingLevels } from './levels.ts';
import type { ReturnChange } from './returnDraft.ts';
import type { Return } from './returns.ts';

/** What a force said of a standard in the cycle before. */
export interface LastTime {
  cycle: Pick<Cycle, 'recordKey' | 'title'>;
  level: number | null;
  reason: string | null;
  statementsMet: readonly string[];
  /** The standard's row of that return; null where the hub did not keep one. */
  part: Return | null;
}

/** The cycle before a cycle: the last of those whose evidence capture began earlier; null where there is none. */
export function cycleBefore(all: readonly Cycle[], cycle: Cycle | null): Cycle | null {
  const began = cycle?.evidenceFrom ?? null;
  if (began === null) return null;
  const earlier = all.filter(({ evidenceFrom, withdrawn }) => !withdrawn && (evidenceFrom ?? began) < began);
  return earlier.sort((a, b) => (a.evidenceFrom ?? '').localeCompare(b.evidenceFrom ?? '')).at(-1) ?? null;
}

/** The rows of the cycle before. */
export interface LastRows {
  cycle: Cycle;
  parts: readonly Return[];
  self: readonly Level[];
  final: readonly Level[];
}

/**
 * What was said of a standard last time, under its own key or that of the standard it carries on. The final level counts
 * where one was set, else the force's own. Null where nothing was said.
 */
export function lastTimeOf(
  standard: Pick<Standard, 'recordKey' | 'carriedFromKey'>,
  { cycle, parts, self, final }: LastRows,
): LastTime | null {
  const keys = [standard.recordKey, standard.carriedFromKey].filter((key) => key !== null);
  const standing = (levels: readonly Level[]) =>
    keys.flatMap((key) => standingLevels(levels, key)).find(({ level }) => level !== null);
  const part = parts.find(({ standardKey }) => keys.includes(standardKey ?? '')) ?? null;
  const own = standing(self);
  const stood = standing(final) ?? own;
  if (!stood && part === null) return null;
  return {
    cycle,
    level: stood?.level ?? null,
    reason: own?.reason ?? stood?.reason ?? null,
    statementsMet: own?.statementsMet ?? [],
    part,
  };
}

/** A last-time level as a level of this cycle: its statements as far as this edition has them in the same words; those up to it where none were kept. */
export function stillTrueLevel(last: LastTime, rules: LevelRules, today: Day): ReturnChange {
  const known = last.statementsMet.filter((key) => rules.statements.some((one) => one.key === key));
  const met =
    last.statementsMet.length > 0 || last.level === null ? known : statementsUpTo(rules, last.level);
  return {
    level: last.level,
    statementsMet: met,
    levelReason: last.reason,
    disagrees: rules.statements.length > 0 && levelFromStatements(rules, met) !== last.level,
    levelStillTrueDay: today,
  };
}

/** Last time's narrative as this time's. */
export function stillTrueNarrative(last: LastTime, today: Day): ReturnChange {
  return { narrative: last.part?.narrative ?? null, narrativeStillTrueDay: today };
}

/** Everything of last time, to go on from. */
export function startFromLast(last: LastTime, rules: LevelRules | null, today: Day): ReturnChange {
  const { part } = last;
  const level = rules === null || last.level === null ? {} : stillTrueLevel(last, rules, today);
  const narrative = part?.narrative ? stillTrueNarrative(last, today) : {};
  const scope = part?.outOfScope ? { outOfScope: true, outOfScopeReason: part.outOfScopeReason } : {};
  const figures = part && part.figures.length > 0 ? { figures: part.figures } : {};
  const aim = part === null || part.aimedLevel === null ? {} : { aimedLevel: part.aimedLevel };
  const plan = part?.plan ? { plan: part.plan } : {};
  return { ...level, ...narrative, ...figures, ...scope, ...aim, ...plan };
}

/** Whether a level of last time waits to be checked: only once evidence capture of this cycle has closed without a new one. */
export function needsChecking(
  cycle: Pick<Cycle, 'evidenceTo'>,
  last: LastTime | null,
  level: number | null,
  today: Day,
): boolean {
  const hasClosed = cycle.evidenceTo !== null && cycle.evidenceTo < today;
  return hasClosed && level === null && last !== null && last.level !== null;
}

/** Whether a level is lower than last time's. */
export function isLower(level: number | null, last: LastTime | null): boolean {
  return level !== null && last !== null && last.level !== null && level < last.level;
}
