import type { LastTime } from '../../../domain/carryForward.ts';
import { isFromStatements, wantsReason } from '../../../domain/levelChanges.ts';
import { levelAbove, levelFromStatements, levelsUp } from '../../../domain/levelFromStatements.ts';
import type { LevelRules } from '../../../domain/levelFromStatements.ts';
import type { ReturnChange } from '../../../domain/returnDraft.ts';
import type { LevelWords } from '../standardView.ts';
import { levelInWords } from '../standardView.ts';
import { say } from './returnWords.ts';

/** A statement as a box, with its number on the keyboard among those shown. */
export interface StatementRow {
  key: string;
  number: number;
  words: string;
  isMet: boolean;
}

/** A level with its statements. */
export interface LevelGroup {
  level: number;
  name: string;
  meaning: string | null;
  tag: string | null;
  statements: StatementRow[];
}

/** The level of a standard as its section shows it. */
export interface LevelView {
  groups: LevelGroup[];
  hasOthers: boolean;
  /** What the statements say; null where they say nothing about the level. */
  given: string | null;
  stands: string | null;
  /** How the writer names a level: by disagreeing, always, as a number, or not at all. */
  naming: 'disagree' | 'choose' | 'score' | null;
  isNaming: boolean;
  reasonMissing: boolean;
  options: LevelOption[];
  range: { from: number; to: number };
}

interface LevelOption {
  level: number;
  words: string;
}

interface LevelFacts {
  rules: LevelRules;
  shown: ReturnChange;
  last: LastTime | null;
  isAll: boolean;
  around: LevelWords;
}

/** The level section in finished words. */
export function levelView({ rules, shown, last, isAll, around }: LevelFacts): LevelView {
  const levels = shownLevels(rules, last?.level ?? null, shown.level ?? null);
  const follows = isFromStatements(rules);
  const level = shown.level ?? null;
  return {
    groups: groupsOf(
      isAll ? levelsUp(rules.levels).map((one) => one.level) : levels,
      rules,
      shown,
      last,
      around,
    ),
    hasOthers: rules.statements.length > 0 && levels.length < rules.levels.length,
    given: follows ? givenInWords(rules, shown.statementsMet ?? [], around) : null,
    stands:
      level !== null && (shown.disagrees || !follows)
        ? say('level.stands', { level: levelInWords(level, around) })
        : null,
    naming: follows ? 'disagree' : rules.way === 'score' ? 'score' : 'choose',
    isNaming: !follows || shown.disagrees === true,
    reasonMissing: level !== null && wantsReason(rules, shown) && !shown.levelReason?.trim(),
    ...choicesOf(rules.levels, around),
  };
}

/** Every level to choose from, the lowest first, and the range of their numbers. */
export function choicesOf(
  levels: LevelRules['levels'],
  around: LevelWords,
): Pick<LevelView, 'options' | 'range'> {
  const up = levelsUp(levels);
  return {
    options: up.map(({ level }) => ({ level, words: levelInWords(level, around) })),
    range: { from: up[0]?.level ?? 0, to: up.at(-1)?.level ?? 0 },
  };
}

/** Last time's level and the next one, else the lowest two; the level now thought of, and the one above it, are among them. */
export function shownLevels(rules: LevelRules, last: number | null, now: number | null): number[] {
  const all = levelsUp(rules.levels).map(({ level }) => level);
  const from = last ?? all[0] ?? null;
  const wanted = [
    from,
    levelAbove(rules.levels, from),
    now,
    now === null ? null : levelAbove(rules.levels, now),
  ];
  return all.filter((level) => wanted.includes(level));
}

function groupsOf(
  levels: readonly number[],
  rules: LevelRules,
  shown: ReturnChange,
  last: LastTime | null,
  around: LevelWords,
): LevelGroup[] {
  const met = shown.statementsMet ?? [];
  let number = 0;
  return levels.map((level) => ({
    level,
    name: levelInWords(level, around),
    meaning: rules.levels.find((one) => one.level === level)?.meaning ?? null,
    tag: tagOf(level, last, rules),
    statements: rules.statements
      .filter((one) => one.level === level)
      .map(({ key, words }) => ({ key, words, number: (number += 1), isMet: met.includes(key) })),
  }));
}

function tagOf(level: number, last: LastTime | null, rules: LevelRules): string | null {
  if (last === null || last.level === null) return null;
  if (level === last.level) return say('level.isLast');
  return level === levelAbove(rules.levels, last.level) ? say('level.isNext') : null;
}

function givenInWords(rules: LevelRules, met: readonly string[], around: LevelWords): string {
  const given = levelFromStatements(rules, met);
  if (given === null) return say('level.givenNone');
  const level = levelInWords(given, around);
  return say(rules.way === 'bestFit' ? 'level.proposed' : 'level.given', { level });
}

/** The statement behind a key of the keyboard, `1` to `9` and `0` for the tenth; null where there is none. */
export function statementAt(groups: readonly LevelGroup[], pressed: string): StatementRow | null {
  if (!/^[0-9]$/.test(pressed)) return null;
  const number = pressed === '0' ? 10 : Number(pressed);
  return groups.flatMap(({ statements }) => statements).find((one) => one.number === number) ?? null;
}

/** The statements that hold once one is ticked or un-ticked. */
export function toggled(met: readonly string[], key: string): string[] {
  return met.includes(key) ? met.filter((one) => one !== key) : [...met, key];
}
