import type { RunPlan } from '../../../data/hooks/useRuns.ts';
import { planAdd, planChange } from '../../../data/hooks/planWrites.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { Day } from '../../../domain/days.ts';
import { fieldsToCells } from '../../../domain/list.ts';
import type { Post } from '../../../domain/posts.ts';
import type { Return } from '../../../domain/returns.ts';
import { returns } from '../../../domain/returns.ts';
import { say as sayMatrix } from '../matrixWords.ts';
import type { PartPlace } from './partWrites.ts';
import { partSkeleton } from './partWrites.ts';
import { say } from './returnWords.ts';

/** A standard that is given to a post, and its row of the return where there is one. */
export interface Given {
  place: PartPlace;
  number: number;
  part: Return | null;
}

/** The run that gives standards to a post until a day: whose it is and by when, and nothing else of a row. */
export function assignRun(
  given: readonly Given[],
  { post, day, key }: { post: Pick<Post, 'recordKey' | 'title'>; day: Day | null; key: string },
): RunPlan {
  const whose = { ownerPostKey: post.recordKey, dueDay: day, withdrawn: false };
  // A row of a standard has one key for good: withdrawn, it would hide what somebody writes there later.
  const undoCells = fieldsToCells(returns, { ownerPostKey: null, dueDay: null }).cells ?? {};
  const writes = given.map(({ place, number, part }) => {
    const beside = { says: sayMatrix('standardLabel', { number }), ...(part === null && { undoCells }) };
    const { planned, problems } = part
      ? planChange(returns, part, whose, beside)
      : planAdd(returns, { ...partSkeleton(place), ...whose }, beside);
    if (planned === null) throw new Error(problems.map(({ column }) => column).join(', '));
    return planned;
  });
  return {
    title: say('grid.runTitle', { count: writes.length, post: post.title }),
    kind: 'assign',
    eventKey: key,
    address: addresses.matrix,
    writes,
  };
}
