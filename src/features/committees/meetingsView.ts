import { provingRows } from '../../domain/actionHistory.ts';
import type { ActionUpdate } from '../../domain/actionUpdates.ts';
import type { Committee } from '../../domain/agreement.ts';
import type { Around } from './committeesView.ts';
import { say } from './committeesWords.ts';

/** A meeting that was recorded, in finished words. */
export interface MeetingLine {
  key: string;
  /** "Meeting of 12 May 2027, Operations Board: 7 agreed, 1 not agreed." */
  words: string;
  /** Who agreed, and whether it was taken back later. */
  by: string;
}

/** The meetings of one committee, newest first; what was taken back stays and says so. */
export function meetingLines(
  { body }: Pick<Committee, 'body'>,
  updates: readonly ActionUpdate[],
  around: Around,
): MeetingLine[] {
  return provingRows(updates)
    .filter(({ update }) => update.kind === 'meeting' && update.bodyKey === body.recordKey)
    .map(({ update, isTakenBack }) => ({
      key: update.recordKey,
      words: update.update,
      by: [spokenBy(update, around), isTakenBack ? say('takenBack') : ''].filter(Boolean).join(' · '),
    }));
}

function spokenBy({ postKey }: ActionUpdate, { posts }: Around): string {
  if (postKey === null) return say('agreedByNobody');
  return say('agreedBy', {
    post: posts === null ? say('notKnownYet') : (posts.get(postKey)?.title ?? say('postNotFound')),
  });
}
