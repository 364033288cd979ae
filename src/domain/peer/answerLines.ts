import type { Day } from '../days.ts';
import type { FrameworkLevel } from '../frameworkFile.ts';
import type { Standard } from '../frameworks.ts';
import type { Level } from '../levels.ts';
import { hashOf, toText } from '../sheets/cellText.ts';
import type { AnswerRead, StandardRead } from './answer.ts';
import { longestAnswer } from './answer.ts';
import type { ComparedPart } from './changedInStandard.ts';
import { changedInStandard } from './changedInStandard.ts';
import type { EvidenceInPack, StandardInPack } from './pack.ts';
import { readLevel } from './readLevel.ts';

/** Why nothing is written for a standard. */
export const skips = [
  'notAsked',
  'unknownLevel',
  'nothingSaid',
  'noReasons',
  'tooLong',
  'same',
  'older',
  'wroteIt',
] as const;
export type Skip = (typeof skips)[number];

/** What an answer would do to one standard. */
export interface AnswerLine {
  /** Null where the pack did not ask about it. */
  standard: Pick<Standard, 'recordKey' | 'number' | 'title' | 'ownerPostKey'> | null;
  number: number | null;
  what: 'new' | 'changed' | 'skipped';
  why: Skip | null;
  level: number | null;
  reasons: string;
  goodPractice: string;
  questions: string;
  seen: string[];
  /** Evidence that was sent and that they did not open. */
  unseen: EvidenceInPack[];
  /** What is another than it was when the pack went out; null where that is not known. */
  changed: ComparedPart[] | null;
  /** The key of the row it would be, and of the one whose place it takes. */
  recordKey: string;
  replacesKey: string | null;
}

/** What the lines of an answer are told from. */
export interface LinesFrom {
  packKey: string;
  /** The standards as they were sent; null where the frozen copy could not be read. */
  asked: readonly StandardInPack[] | null;
  /** The standards as they would leave today. */
  now: readonly StandardInPack[];
  standards: readonly Standard[];
  levels: readonly Pick<FrameworkLevel, 'level' | 'name'>[];
  /** What is in `peerLevels` for this cycle, replaced rows too. */
  peer: readonly Level[];
  today: Day;
  /** Keys of the standards whose level of the force was written by who brings the answer in. */
  wroteIt: ReadonlySet<string>;
  /** The words of a row out of the reasons: with who said it, and when. */
  inRow: (reasons: string) => string;
}

/** What an answer would do, standard by standard, in the order it came. */
export function answerLines(read: AnswerRead, from: LinesFrom): AnswerLine[] {
  const day = dayOfAnswer(read, from.today);
  return read.standards.map((one) => lineOf(ofItsNumber(one, read, from), day, from));
}

/**
 * A sheet sorted without its hidden column has the ids of other rows: the number that was seen beside the words says which
 * standard they are about. What was opened is told beside the evidence, by its own id.
 */
function ofItsNumber(one: StandardRead, read: AnswerRead, { asked, standards }: LinesFrom): StandardRead {
  const known = asked ?? standards.map(({ recordKey, number }) => ({ key: recordKey, number }));
  const key = known.find(({ number }) => number === one.number)?.key;
  if (read.from !== 'sheet' || one.key === null || key === undefined || key === one.key) return one;
  return { ...one, key, evidenceSeen: read.standards.find((other) => other.key === key)?.evidenceSeen ?? [] };
}

/** The day an answer was given: never one to come. */
export function dayOfAnswer({ day }: Pick<AnswerRead, 'day'>, today: Day): Day {
  return day !== null && day < today ? (day as Day) : today;
}

/** The key of the row an answer makes: of pack and standard, so that two who bring it in make one. */
export function peerRowKey(packKey: string, standardKey: string): string {
  return `peer-${packKey}-${hashOf(standardKey)}`;
}

function lineOf(one: StandardRead, day: Day, from: LinesFrom): AnswerLine {
  const was = from.asked?.find((asked) => isIt(asked, one)) ?? null;
  const standard = from.standards.find((known) => isIt({ key: known.recordKey, number: known.number }, one));
  const isAsked = standard !== undefined && (from.asked === null || was !== null);
  const key = peerRowKey(from.packKey, standard?.recordKey ?? one.key ?? '');
  // Rows of this pack and standard: the first, then -2, -3.
  const before = from.peer.filter(({ recordKey }) => recordKey === key || recordKey.startsWith(`${key}-`));
  const replaced = new Set(before.map(({ replacesKey }) => replacesKey));
  const standing = before.find(({ recordKey, withdrawn }) => !withdrawn && !replaced.has(recordKey)) ?? null;
  const level = readLevel(one.level, from.levels);
  const now = from.now.find((known) => known.key === standard?.recordKey);
  const base = {
    standard: isAsked ? standard : null,
    number: standard?.number ?? one.number,
    level: level === 'unknown' ? null : level,
    reasons: one.reasons.trim(),
    goodPractice: one.goodPractice.trim(),
    questions: one.questions.trim(),
    seen: (was?.evidence ?? []).map((item) => item.key).filter((item) => one.evidenceSeen.includes(item)),
    unseen: (was?.evidence ?? []).filter((item) => !one.evidenceSeen.includes(item.key)),
    changed: was && now ? changedInStandard(was, now) : null,
    recordKey: before.length === 0 ? key : `${key}-${before.length + 1}`,
    replacesKey: standing?.recordKey ?? null,
  };
  const why = skipOf(base, { isAsked, level, day, standing, from });
  return { ...base, why, what: why ? 'skipped' : standing ? 'changed' : 'new' };
}

interface Around {
  isAsked: boolean;
  level: number | null | 'unknown';
  day: Day;
  standing: Level | null;
  from: LinesFrom;
}

function skipOf(
  line: Omit<AnswerLine, 'what' | 'why'>,
  { isAsked, level, day, standing, from }: Around,
): Skip | null {
  const { reasons, goodPractice, questions } = line;
  if (!isAsked) return 'notAsked';
  if (level === 'unknown') return 'unknownLevel';
  if (level === null && [reasons, goodPractice, questions].every((words) => words === ''))
    return 'nothingSaid';
  if ([reasons, goodPractice, questions].some(({ length }) => length > longestAnswer)) return 'tooLong';
  if (reasons === '') return 'noReasons';
  if (from.wroteIt.has(line.standard?.recordKey ?? '')) return 'wroteIt';
  if (standing === null) return null;
  const isSame =
    standing.level === level &&
    toText(standing.reason) === toText(from.inRow(reasons)) &&
    [...standing.evidenceKeys].sort().join() === [...line.seen].sort().join();
  if (isSame) return 'same';
  return standing.day > day ? 'older' : null;
}

/** The same standard by its key; by its number where a sheet came without its hidden column. */
function isIt(known: { key: string; number: number }, one: StandardRead): boolean {
  return one.key === null ? known.number === one.number : known.key === one.key;
}
