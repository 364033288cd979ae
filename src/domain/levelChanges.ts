import { levelFromStatements } from './levelFromStatements.ts';
import type { LevelRules } from './levelFromStatements.ts';
import type { Level } from './levels.ts';
import type { ReturnChange } from './returnDraft.ts';

type Thought = Pick<ReturnChange, 'level' | 'statementsMet' | 'levelReason' | 'disagrees'>;

/** Whether the statements of a standard say which level it is, be it as a proposal. */
export function isFromStatements({ way, statements }: LevelRules): boolean {
  return statements.length > 0 && (way === 'allMet' || way === 'bestFit');
}

/** The statements that hold, and the level they give unless the writer disagrees. It is not last time's word any more. */
export function withStatements(rules: LevelRules, thought: Thought, met: readonly string[]): ReturnChange {
  const follows = isFromStatements(rules) && !thought.disagrees;
  const level = follows ? { level: levelFromStatements(rules, met) } : {};
  return { statementsMet: [...met], ...level, levelStillTrueDay: null };
}

/** The writer disagrees with the level the statements give: the level stays until they name another. */
export const disagree: ReturnChange = { disagrees: true, levelStillTrueDay: null };

/** The statements decide again. */
export function agreeAgain(rules: LevelRules, thought: Thought): ReturnChange {
  return {
    disagrees: false,
    ...withStatements(rules, { ...thought, disagrees: false }, thought.statementsMet ?? []),
  };
}

/** A level named or entered by the writer. */
export function nameLevel(level: number | null): ReturnChange {
  return { level, levelStillTrueDay: null };
}

/** Whether a level counts only with a reason: where the writer disagrees, or nothing but the writer says it. */
export function wantsReason(rules: LevelRules, { disagrees }: Thought): boolean {
  if (rules.way === 'score') return false;
  return disagrees === true || !isFromStatements(rules);
}

/** A level as it is to stand from now on. */
export interface StandingLevel {
  level: number;
  statementsMet: string[];
  reason: string | null;
  replacesKey: string | null;
}

/**
 * The level to add to what the force stands by; null where nothing changed, no level is named, or its reason is missing.
 */
export function levelToStand(
  rules: LevelRules,
  thought: Thought,
  standing: Level | null,
): StandingLevel | null {
  const level = thought.level ?? null;
  const reason = thought.levelReason?.trim() || null;
  if (level === null || (wantsReason(rules, thought) && reason === null)) return null;
  const statementsMet = (thought.statementsMet ?? []).filter((key) =>
    rules.statements.some((one) => one.key === key),
  );
  const isSame =
    standing?.level === level &&
    standing.reason === reason &&
    [...standing.statementsMet].sort().join() === [...statementsMet].sort().join();
  return isSame ? null : { level, statementsMet, reason, replacesKey: standing?.recordKey ?? null };
}
