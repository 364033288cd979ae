import { addresses } from '../../domain/addresses.ts';
import type { Body } from '../../domain/bodies.ts';
import { isNearDay } from '../../domain/columns/day.ts';
import type { Fields } from '../../domain/list.ts';
import type { bodies } from '../../domain/bodies.ts';
import { holderOf } from '../../domain/posts.ts';
import type { Post } from '../../domain/posts.ts';
import { dayInWords } from '../../ui/dayWords.ts';
import type { Message } from '../../ui/records/message.ts';
import type { Around } from './committeesView.ts';
import { say } from './committeesWords.ts';

/** Who a committee is written to through, in finished words. */
export interface ContactLine {
  /** The coordinator's post. */
  words: string;
  /** Who is in it; null where no post is named or it is not known here. */
  more: string | null;
  address: string | null;
  message: Message | null;
}

/** The post that coordinates a body, who is in it, and a message to them. */
export function coordinatorOf(
  { coordinatorPostKey: key, title }: Pick<Body, 'coordinatorPostKey' | 'title'>,
  { posts, today }: Around,
): ContactLine {
  const nothing = { more: null, address: null, message: null };
  if (key === null) return { words: say('noCoordinator'), ...nothing };
  if (posts === null) return { words: say('notKnownYet'), ...nothing };
  const post = posts.get(key);
  if (!post) return { words: say('postNotFound'), ...nothing };
  const holder = holderOf(post, today);
  const message = holder?.mail
    ? {
        to: holder.mail,
        label: say('messageTo', { name: holder.name }),
        words: say('messageWords', { body: title }),
      }
    : null;
  return {
    words: post.title,
    more: holder?.name ?? say('nobodyInPost'),
    address: addresses.post(key),
    message,
  };
}

/** When the committee meets next, as far as anybody wrote it down. */
export function nextMeetingWords(
  { nextMeetingDay: day }: Pick<Body, 'nextMeetingDay'>,
  { today }: Around,
): string {
  if (day === null) return say('noNextMeeting');
  return day < today ? say('meetingPassed', { day: dayInWords(day) }) : dayInWords(day);
}

/** The form as it is typed. */
export type ContactDraft = { postKey: string | null; day: string };

/** The form as a body has it now. */
export function contactDraftOf({ coordinatorPostKey, nextMeetingDay }: Body): ContactDraft {
  return { postKey: coordinatorPostKey, day: nextMeetingDay ?? '' };
}

/** What of the form differs from the body; null where the day is none from 2000 to 2099. */
export function contactChange(draft: ContactDraft, body: Body): Partial<Fields<typeof bodies>> | null {
  if (draft.day !== '' && !isNearDay(draft.day)) return null;
  const day = draft.day === '' ? null : draft.day;
  return {
    ...(draft.postKey === body.coordinatorPostKey ? {} : { coordinatorPostKey: draft.postKey }),
    ...(day === body.nextMeetingDay ? {} : { nextMeetingDay: day }),
  };
}

/** The posts one may choose from, by title: a post that is named and gone stays, by its key. */
export function coordinatorChoices(
  posts: readonly Post[],
  named: string | null,
): { key: string; title: string }[] {
  const known = posts
    .map(({ recordKey, title }) => ({ key: recordKey, title }))
    .sort((a, b) => a.title.localeCompare(b.title));
  const isKnown = named === null || known.some(({ key }) => key === named);
  return isKnown ? known : [{ key: named, title: say('postNotFound') }, ...known];
}
