import { isNameTooLong } from '../../domain/columns/person.ts';
import type { Person } from '../../domain/columns/person.ts';
import { isNearDay } from '../../domain/columns/day.ts';
import type { Day } from '../../domain/days.ts';
import { nameSuccessor, startHandover } from '../../domain/handovers.ts';
import type { HandoverWrites, HoldingKind } from '../../domain/handovers.ts';
import type { Post } from '../../domain/posts.ts';

/** Who takes over, as it is being chosen. */
export type StartDraft = {
  successor: Person | null;
  holding: HoldingKind;
  /** The first day as typed; null until somebody chose one: then it is today, on whichever day that is read. */
  from: string | null;
};

/** What the form begins with. */
export const newStart: StartDraft = { successor: null, holding: 'substantive', from: null };

/** The key under which the draft is kept: a hand-over that has begun no longer shows what began it. */
export function startKey({ recordKey, handoverKey }: Pick<Post, 'recordKey' | 'handoverKey'>): string {
  return `handover/start/${recordKey}/${handoverKey ?? 'new'}`;
}

/** What starting writes, or naming who takes over where it began without anybody; null while something is missing. */
export function startTyped(
  { successor, holding, from }: StartDraft,
  { post, today, isStart, newKey }: { post: Post; today: Day; isStart: boolean; newKey: () => string },
): HandoverWrites | null {
  const day = from ?? today;
  if (!isNearDay(day) || (successor && isNameTooLong(successor))) return null;
  const start = { holding, from: day, today, handoverKey: newKey() };
  if (isStart) return startHandover(post, { ...start, successor });
  return successor && nameSuccessor(post, { ...start, successor });
}
