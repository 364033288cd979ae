import { addresses } from '../../domain/addresses.ts';
import { mayAnswer } from '../../domain/askPeople.ts';
import { dayShort } from '../../ui/dayWords.ts';
import { say as sayRecord } from '../../ui/records/recordWords.ts';
import { above } from './todayRow.ts';
import type { Of, TodayContext, TodayRow } from './todayRow.ts';
import { say } from './todayWords.ts';

/** What somebody asks of me, or of a post I look after; its button opens the question. */
export function askRow({ ask, as, post, day }: Of<'ask'>, context: TodayContext): TodayRow {
  const { today, postsByKey, bodies } = context;
  const who = ask.askedByPostKey === null ? undefined : postsByKey.get(ask.askedByPostKey)?.title;
  const asked = postsByKey.get(ask.fromKey)?.title ?? bodies.get(ask.fromKey) ?? post.title;
  const need = sayRecord(`need.${ask.need}`);
  const may = mayAnswer(ask, { post, as }, { posts: postsByKey, bodies: [], today });
  const named = who ? 'why' : 'whyNobody';
  const label = !may ? 'openQuestion' : ask.need === 'decision' ? 'decide' : 'answer';
  return {
    key: `ask-${ask.recordKey}`,
    sentence: ask.title,
    why: say(`${named}.${as}`, { who: who ?? '', need, post: post.title, asked }),
    day: day && say(day < today ? 'wasBy' : 'by', { day: dayShort(day, today) }),
    way: { label: say(label), address: addresses.ask(ask.recordKey) },
    marking: above(ask.marking),
  };
}
