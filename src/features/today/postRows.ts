import { addresses } from '../../domain/addresses.ts';
import { holderOf } from '../../domain/posts.ts';
import { dayShort } from '../../ui/dayWords.ts';
import { above } from './todayRow.ts';
import type { Of, TodayContext, TodayRow } from './todayRow.ts';
import { say } from './todayWords.ts';

/** A hand-over: mine to read, mine to answer, or one that my line should know of. An open one is no fault. */
export function handoverRow(
  { about, as, since, actions, post }: Of<'handover'>,
  { today }: TodayContext,
): TodayRow {
  const day = dayShort(since, today);
  const isActions = as === 'successor' && actions > 0;
  const words = { count: actions, post: about.title, day };
  return {
    key: `handover-${about.recordKey}-${as}`,
    sentence: isActions ? say('handover.actions', words) : say(`handover.${as}`, words),
    why: say(`handoverWhy.${as}`, { post: about.title, mine: post.title }),
    day: null,
    way: { label: say(`handoverWay.${as}`), address: addresses.handover(about.recordKey) },
    marking: above(about.marking),
  };
}

/** Whether the holder of a post is still right. Nothing is said about why anybody is away. */
export function postCheckRow({ about, as, why, post }: Of<'postCheck'>, { today }: TodayContext): TodayRow {
  const holder = holderOf(about, today)?.name ?? '';
  const words = { post: about.title, holder, mine: post.title };
  const isUnsure = why === 'needsChecking';
  return {
    key: `postCheck-${about.recordKey}`,
    sentence: say(isUnsure ? 'postNeedsChecking' : as === 'holder' ? 'stillRightYou' : 'stillRight', words),
    why: say(`postCheckWhy.${as}`, words),
    day: null,
    way: { label: say(isUnsure ? 'openPost' : 'confirmPost'), address: addresses.post(about.recordKey) },
    marking: above(about.marking),
  };
}

/** An embedded or closed action that comes back: is it still so? */
export function checkAgainRow(
  { action, as, post, day }: Of<'checkAgain'>,
  { today }: TodayContext,
): TodayRow {
  const { ref, title, state, recordKey, marking } = action;
  return {
    key: `checkAgain-${recordKey}`,
    sentence: say(state === 'embedded' ? 'checkEmbedded' : 'checkClosed', { ref, title }),
    why: say(as === 'owner' ? 'updateOwner' : 'checkDeputy', { post: post.title }),
    day: day && say(day < today ? 'checkWas' : 'checkBy', { day: dayShort(day, today) }),
    way: { label: say('lookAgain', { ref }), address: addresses.action(ref) },
    marking: above(marking),
  };
}
