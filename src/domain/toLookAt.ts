import type { Day } from './days.ts';
import type { Evidence } from './evidence.ts';
import { isExpired, isHere } from './evidenceQuestions.ts';
import type { CheckName, FrameworkFile } from './frameworkFile.ts';
import type { Standard } from './frameworks.ts';
import { standardInFile } from './framework/standardInFile.ts';
import { standingLevels } from './levels.ts';
import type { Level } from './levels.ts';
import { namesAnEffect } from './effectWords.ts';
import type { ReturnEvent } from './returnEvents.ts';
import type { Return } from './returns.ts';
import { isSamePerson } from './stamp.ts';

/** Where in the page of a standard something is put right. */
export type LookAtPlace = 'level' | 'measure' | 'narrative' | 'evidence';

/** One thing to look at before a return goes out. */
export interface LookAt {
  standard: Standard;
  check: CheckName;
  place: LookAtPlace;
  /** What it is about, by its own name: an item of evidence, a measure; null where the check says all. */
  about: string | null;
  /** True where the framework lets this hold the return back; nothing here ever keeps anybody from saving. */
  holdsBack: boolean;
}

/** What is looked at, for one standard. */
export interface LookedAt {
  standard: Standard;
  part: Return | null;
  /** The force's own levels of this cycle. */
  self: readonly Level[];
  /** What proves the standard. */
  evidence: readonly Evidence[];
}

/** What the checks need to know around the standards. */
export interface LookAround {
  file: Pick<FrameworkFile, 'standards' | 'holdsBack'> | null;
  events: readonly ReturnEvent[];
  /** Keys of evidence that could not be opened when somebody tried. */
  unreachable?: ReadonlySet<string>;
  today: Day;
}

/** Everything to look at over the standards given, in their order. What is out of scope is not looked at. */
export function toLookAt(all: readonly LookedAt[], around: LookAround): LookAt[] {
  return all.filter(({ part }) => !part?.outOfScope).flatMap((one) => lookAt(one, around));
}

/** What holds the return back from being submitted: only what the framework says. */
export function holdingBack(found: readonly LookAt[]): LookAt[] {
  return found.filter(({ holdsBack }) => holdsBack);
}

function lookAt(one: LookedAt, around: LookAround): LookAt[] {
  const { standard } = one;
  const found = (check: CheckName, place: LookAtPlace, about: string | null = null): LookAt => {
    const holdsBack = around.file?.holdsBack.includes(check) ?? false;
    return { standard, check, place, about, holdsBack };
  };
  const own = standingLevels(one.self, standard.recordKey).at(-1) ?? null;
  return [
    ...(isWithoutEvidence(one, own) ? [found('noEvidence', 'evidence')] : []),
    ...one.evidence
      .filter((item) => isSpent(item, around))
      .map(({ title }) => found('evidenceExpired', 'evidence', title)),
    ...(lacksEffect(one.part) ? [found('noEffectNamed', 'narrative')] : []),
    ...withoutDenominator(one, around).map((title) => found('noDenominator', 'measure', title)),
    ...impossibleDays(one, own, around).map(({ place, about }) => found('impossibleDay', place, about)),
    ...(isReadByWriter(standard, own, around.events) ? [found('sameReader', 'level')] : []),
  ];
}

function isWithoutEvidence({ part, evidence }: LookedAt, own: Level | null): boolean {
  const hasLevel = (own?.level ?? part?.level ?? null) !== null;
  return hasLevel && evidence.length === 0;
}

/** Expired, opened in vain, or an item whose file or address is not here. */
function isSpent(item: Evidence, { today, unreachable }: LookAround): boolean {
  return isExpired(item, today) || !isHere(item) || (unreachable?.has(item.recordKey) ?? false);
}

function lacksEffect(part: Return | null): boolean {
  const words = part?.narrative?.trim() ?? '';
  return words !== '' && !namesAnEffect(words);
}

/** A measure that the framework gives no denominator is a count and needs none; of one that is not known nothing is said. */
function withoutDenominator({ part, standard }: LookedAt, { file }: LookAround): string[] {
  const measures = (file && standardInFile(file, standard))?.measures ?? [];
  return (part?.figures ?? [])
    .filter(({ numerator, denominator }) => numerator !== null && (denominator === null || denominator === 0))
    .flatMap(({ measureKey }) => {
      const measure = measures.find(({ key }) => key === measureKey);
      return measure && measure.denominator !== null ? [measure.title] : [];
    });
}

function impossibleDays(
  { evidence, part }: LookedAt,
  own: Level | null,
  { today }: LookAround,
): { place: LookAtPlace; about: string | null }[] {
  const ofEvidence = evidence
    .filter(({ effectiveDay, expiryDay }) => {
      if (effectiveDay === null) return false;
      return effectiveDay > today || (expiryDay !== null && expiryDay < effectiveDay);
    })
    .map(({ title }) => ({ place: 'evidence' as const, about: title }));
  const isAhead = (day: Day | null | undefined) => day !== null && day !== undefined && day > today;
  return [
    ...ofEvidence,
    ...(isAhead(own?.day) || isAhead(part?.levelStillTrueDay)
      ? [{ place: 'level' as const, about: null }]
      : []),
    ...(isAhead(part?.narrativeStillTrueDay) ? [{ place: 'narrative' as const, about: null }] : []),
  ];
}

/** The second reader read what they had written themselves, by SharePoint's stamp. */
function isReadByWriter(standard: Standard, own: Level | null, events: readonly ReturnEvent[]): boolean {
  if (own === null) return false;
  const isOf = ({ standardKey }: ReturnEvent) => standardKey === null || standardKey === standard.recordKey;
  const read = events
    .filter((event) => event.kind === 'secondRead' && !event.withdrawn && isOf(event))
    .at(-1);
  return read !== undefined && isSamePerson(read.row.created.by, own.row.created.by);
}
