import { addresses } from '../../../domain/addresses.ts';
import { isLower, needsChecking } from '../../../domain/carryForward.ts';
import type { LastTime } from '../../../domain/carryForward.ts';
import type { Cycle } from '../../../domain/cycles.ts';
import type { Day } from '../../../domain/days.ts';
import type { Evidence } from '../../../domain/evidence.ts';
import type { FrameworkFile } from '../../../domain/frameworkFile.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import type { Level } from '../../../domain/levels.ts';
import type { Post } from '../../../domain/posts.ts';
import type { Return } from '../../../domain/returns.ts';
import { decidedLevel, stateOfStandard } from '../../../domain/standardState.ts';
import type { PartOfStandard, StandardState } from '../../../domain/standardState.ts';
import { dayShort } from '../../../ui/dayWords.ts';
import { levelInWords } from '../standardView.ts';
import type { LevelWords } from '../standardView.ts';
import { say } from './returnWords.ts';

/** Where one standard stands in a return. */
export interface Standing extends StandardState {
  standard: Standard;
  part: Return | null;
  last: LastTime | null;
  /** The level of this cycle, as it is thought of or stood by; null where there is none. */
  level: number | null;
  needsChecking: boolean;
  isLower: boolean;
}

/** What the standing of a standard is told from. */
export interface StandingFacts {
  file: FrameworkFile | null;
  parts: readonly Return[];
  self: readonly Level[];
  proofs: ReadonlyMap<string, readonly Evidence[] | null>;
  last: LastTime | null;
  cycle: Cycle | null;
  today: Day;
}

/** Where a standard stands: what it misses, its level, and how that stands to last time's. */
export function standingIn(standard: Standard, facts: StandingFacts): Standing {
  const { file, parts, self, proofs, last, cycle, today } = facts;
  const part = parts.find(({ standardKey }) => standardKey === standard.recordKey) ?? null;
  const evidence = proofs.get(standard.recordKey) ?? null;
  const level = part?.level ?? decidedLevel(self, standard);
  return {
    ...stateOfStandard({ standard, file, part, levels: self, evidence, today }),
    ...{ standard, part, last, level },
    needsChecking: cycle !== null && needsChecking(cycle, last, level, today),
    isLower: isLower(level, last),
  };
}

/** "Ready", "2 missing", "Not started", "Out of scope". */
export function stateInWords({ state, missing }: StandardState): string {
  return state === 'missing' ? say('state.missing', { count: missing.length }) : say(`state.${state}`);
}

/** "2 missing: narrative, evidence. Head of Stop and Search, due 28 May." */
export function missingLine(
  { state, missing, part, standard }: Standing,
  postsByKey: ReadonlyMap<string, Post>,
  today: Day,
): string {
  const said =
    state === 'outOfScope'
      ? say('outOfScopeLine')
      : missing.length === 0
        ? say('missingNone')
        : say('missing', { count: missing.length, parts: partsInWords(missing) });
  return [said, whoseInWords(part, standard, postsByKey, today)].filter(Boolean).join(' ');
}

/** "narrative, evidence". */
export function partsInWords(missing: readonly PartOfStandard[]): string {
  return missing.map((one) => say(`part.${one}`)).join(', ');
}

/** Whose a standard is in this return and by when: as this return says, else as the standard does. */
export function whoseIsIt(
  part: Return | null,
  standard: Standard,
): { postKey: string | null; day: Day | null } {
  return { postKey: part?.ownerPostKey ?? standard.ownerPostKey, day: part?.dueDay ?? standard.dueDay };
}

/** "Head of Stop and Search, due 28 May."; null where nothing is said. */
export function whoseInWords(
  part: Return | null,
  standard: Standard,
  postsByKey: ReadonlyMap<string, Post>,
  today: Day,
): string | null {
  const { postKey, day } = whoseIsIt(part, standard);
  const post = postsByKey.get(postKey ?? '')?.title;
  const due = day === null ? null : dayShort(day, today);
  if (post === undefined) return due === null ? null : say('ownerDayOnly', { day: due });
  return due === null ? say('ownerNoDay', { post }) : say('owner', { post, day: due });
}

/** The next thing that is missing: after the standard on screen, mine before the others; null where nothing is. */
export function nextMissing(
  standings: readonly Standing[],
  { after = 0, held = [] }: { after?: number; held?: readonly Post[] } = {},
): { standard: Standard; part: PartOfStandard; address: string } | null {
  const open = standings.filter(({ missing, standard }) => missing.length > 0 && standard.number !== after);
  const isMine = ({ part, standard }: Standing) =>
    held.some(({ recordKey }) => recordKey === whoseIsIt(part, standard).postKey);
  const inTurn = [
    ...open.filter(({ standard }) => standard.number > after),
    ...open.filter(({ standard }) => standard.number < after),
  ];
  const found = inTurn.find(isMine) ?? inTurn[0];
  const [first] = found?.missing ?? [];
  if (!found || !first) return null;
  const { standard } = found;
  return { standard, part: first, address: addresses.standardPart(standard.number, first) };
}

/** "Last cycle: level 2, because: …"; null where nothing was said last time. */
export function lastInWords(last: LastTime | null, around: LevelWords): string | null {
  if (last === null) return null;
  if (last.level === null) return say('begin.lastNoLevel');
  const level = levelInWords(last.level, around);
  return last.reason === null
    ? say('begin.lastNoReason', { level })
    : say('begin.last', { level, reason: last.reason });
}

/** What else is to be said of a standard's level beside its state. */
export function levelNotes({ needsChecking: needs, isLower: lower, last }: Standing): string[] {
  const level = last?.level ?? 0;
  return [
    ...(needs ? [say('needsChecking', { level, cycle: last?.cycle.title ?? '' })] : []),
    ...(lower ? [say('lower', { level })] : []),
  ];
}
