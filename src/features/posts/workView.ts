import { isOverdue } from '../../domain/actions.ts';
import type { Action } from '../../domain/actions.ts';
import { addresses } from '../../domain/addresses.ts';
import type { Day } from '../../domain/days.ts';
import { holderOf } from '../../domain/posts.ts';
import type { Post } from '../../domain/posts.ts';
import { otherPostsOf, workOn } from '../../domain/postWork.ts';
import type { PostWork, WorkLists } from '../../domain/postWork.ts';
import { dayShort } from '../../ui/dayWords.ts';
import type { PostBook } from './postBook.ts';
import { say } from './postsWords.ts';

/** One thing a post carries: words that lead to it, and what is to be known about it. */
export interface WorkLine {
  key: string;
  words: string;
  more: string | null;
  address: string;
}

/** What a post carries: totals as sentences for all, and the items. */
export interface WorkView {
  totals: string[];
  /** Figures that are not known, as sentences. */
  unknown: string[];
  items: WorkLine[];
  /** Other posts of the same person with what each carries. */
  others: WorkLine[];
}

/** What a post carries, in words. A list that has not answered is said, never counted as nothing. */
export function workView(book: PostBook, post: Post, lists: Omit<WorkLists, 'posts'>): WorkView {
  const all = { ...lists, posts: book.byKey };
  const work = workOn(post, all, book.today);
  return {
    totals: totalsOf(work, post),
    unknown: [
      ...(work.actions ? [] : [say('work.unknownActions')]),
      ...(work.asks ? [] : [say('work.unknownAsks')]),
      ...(work.standards ? [] : [say('work.unknownStandards')]),
    ],
    items: itemsOf(work, book.today),
    others: otherPostsOf(post, book.posts, book.today).map((other) => ({
      key: other.recordKey,
      words: other.title,
      more: totalsOf(workOn(other, all, book.today), other).join(' · ') || null,
      address: addresses.post(other.recordKey),
    })),
  };
}

/** Who does the work of a post, for the line above their other posts. */
export function holderName(book: PostBook, post: Post): string | null {
  return holderOf(post, book.today)?.name ?? null;
}

function totalsOf({ actions, asks, standards }: PostWork, post: Post): string[] {
  const some = (key: Parameters<typeof say>[0], list: readonly unknown[] | undefined): string[] =>
    list && list.length > 0 ? [say(key, { count: list.length })] : [];
  const isIdle = [actions?.owns, actions?.deputises, asks?.asked, asks?.raised, standards].every(
    (list) => list?.length === 0,
  );
  return [
    ...(isIdle ? [say('work.nothing')] : []),
    ...some('work.owns', actions?.owns),
    ...some('work.overdue', actions?.overdue),
    ...some('work.onlyOne', actions?.onlyOne),
    ...some('work.deputises', actions?.deputises),
    ...some('work.asked', asks?.asked),
    ...some('work.raised', asks?.raised),
    ...some('work.standards', standards ?? undefined),
    ...(post.daysAMonth === null ? [] : [say('work.days', { count: post.daysAMonth })]),
  ];
}

function itemsOf({ actions, asks, standards }: PostWork, today: Day): WorkLine[] {
  const isOnlyOne = (action: Action) => actions?.onlyOne.includes(action) ?? false;
  return [
    ...(actions?.owns ?? []).map((action) => actionLine(action, 'asOwner', isOnlyOne(action), today)),
    ...(actions?.deputises ?? []).map((action) => actionLine(action, 'asDeputy', false, today)),
    ...[...(asks?.asked ?? []), ...(asks?.raised ?? [])].map((ask) => ({
      key: ask.recordKey,
      words: ask.title,
      more: ask.byDay && dueWords(ask.byDay, ask.byDay < today, today),
      address: addresses.ask(ask.recordKey),
    })),
    ...(standards ?? []).map((standard) => ({
      key: standard.recordKey,
      words: `${standard.number} ${standard.title}`,
      more: standard.dueDay && dueWords(standard.dueDay, standard.dueDay < today, today),
      address: addresses.standard(standard.number),
    })),
  ];
}

function actionLine(action: Action, as: 'asOwner' | 'asDeputy', onlyOne: boolean, today: Day): WorkLine {
  const due = action.dueDay && dueWords(action.dueDay, isOverdue(action, today), today);
  const parts = [say(`work.${as}`), due, onlyOne ? say('work.onlyOneHere') : null];
  return {
    key: `${as} ${action.recordKey}`,
    words: `${action.ref} ${action.title}`,
    more: parts.filter(Boolean).join(' · '),
    address: addresses.action(action.ref),
  };
}

function dueWords(day: Day, isLate: boolean, today: Day): string {
  return say(isLate ? 'work.wasDue' : 'work.due', { day: dayShort(day, today) });
}
