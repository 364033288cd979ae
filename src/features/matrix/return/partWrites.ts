import { fieldsToCells } from '../../../domain/list.ts';
import type { ReturnChange, Typed } from '../../../domain/returnDraft.ts';
import type { Cycle } from '../../../domain/cycles.ts';
import type { Day } from '../../../domain/days.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import type { StandingLevel } from '../../../domain/levelChanges.ts';
import type { Marking } from '../../../domain/list.ts';
import type { Post } from '../../../domain/posts.ts';
import { returnKey, returns } from '../../../domain/returns.ts';
import { returnScope } from '../../../domain/returnScope.ts';

/** What is typed, without fields that the list would not take: those stay on this device until they are put right. */
export function writable({ fields, base }: Typed): Typed {
  const good = Object.entries(fields).filter(
    ([field, value]) => fieldsToCells(returns, { [field]: value }).problems.length === 0,
  );
  return { fields: Object.fromEntries(good), base };
}

/** Whose return, which cycle, which standard, and how its rows are marked. */
export interface PartPlace {
  forceKey: string;
  cycle: Pick<Cycle, 'recordKey'>;
  standard: Pick<Standard, 'recordKey' | 'title'>;
  marking: Marking | null;
}

type Placed = Pick<ReturnChange, 'scopeKey' | 'forceKey' | 'cycleKey' | 'standardKey' | 'marking'>;

function placed({ forceKey, cycle, standard, marking }: PartPlace): Placed {
  return {
    scopeKey: returnScope(forceKey, cycle.recordKey),
    forceKey,
    cycleKey: cycle.recordKey,
    standardKey: standard.recordKey,
    marking,
  };
}

/** What a standard's row of a return begins with: the same for whoever is first. */
export function partSkeleton(place: PartPlace): ReturnChange & { recordKey: string } {
  const { forceKey, cycle, standard } = place;
  const recordKey = returnKey(forceKey, cycle.recordKey, standard.recordKey);
  return { recordKey, ...placed(place), title: standard.title, state: 'draft' };
}

/** Who writes, and when. */
export interface Writer {
  post: Pick<Post, 'recordKey' | 'title'> | null;
  saidBy: string | null;
  today: Day;
  newKey: () => string;
}

/** The row that adds a level to what the force stands by. */
export function levelRow(
  place: PartPlace,
  level: StandingLevel,
  { post, saidBy, today, newKey }: Writer,
  evidenceKeys: readonly string[],
) {
  return {
    recordKey: newKey(),
    ...placed(place),
    ...level,
    standardKey: place.standard.recordKey,
    saidBy,
    postKey: post?.recordKey ?? null,
    day: today,
    evidenceKeys: [...evidenceKeys],
  };
}

/** The row that says a standard is what its writer means it to be. */
export function readyRow(
  place: PartPlace,
  level: number | null,
  { post, today, newKey }: Writer,
  title: string,
) {
  return {
    recordKey: newKey(),
    ...placed(place),
    title,
    kind: 'ready' as const,
    day: today,
    postKey: post?.recordKey ?? null,
    postTitle: post?.title ?? null,
    level,
  };
}
