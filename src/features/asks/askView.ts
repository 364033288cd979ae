import type { About } from '../../domain/about.ts';
import { askedOn, isLate } from '../../domain/asks.ts';
import type { Ask } from '../../domain/asks.ts';
import type { Body } from '../../domain/bodies.ts';
import type { Day } from '../../domain/days.ts';
import type { Marking } from '../../domain/list.ts';
import type { Post } from '../../domain/posts.ts';
import { dayShort } from '../../ui/dayWords.ts';
import { say as sayAsking } from '../../ui/records/askWords.ts';
import { say as sayRecord } from '../../ui/records/recordWords.ts';
import { say } from './asksWords.ts';

/** What the words of an ask look up. */
export interface AskContext {
  today: Day;
  posts: ReadonlyMap<string, Post>;
  bodies: readonly Body[];
  aboutKey: (key: string | null) => About | null;
}

/** How an ask stands, as text and icon. */
export interface AskStanding {
  words: string;
  icon: 'underWay' | 'attention' | 'done' | 'ended';
}

/** One fact of an ask: a name, words, and where they lead. */
export interface AskFact {
  key: string;
  name: string;
  words: string;
  address: string | null;
}

/** One ask in finished words. */
export interface AskView {
  key: string;
  title: string;
  sentence: string;
  standing: AskStanding;
  /** The answer as one line; null where there is none. */
  answer: string | null;
  reminded: string | null;
  about: { words: string; address: string } | null;
  marking: Marking | null;
}

/** An ask as a row of the list. */
export function askView(ask: Ask, context: AskContext): AskView {
  const { today } = context;
  const from = answeringName(ask, context);
  return {
    key: ask.recordKey,
    title: ask.title,
    sentence: sentenceOf(ask, context),
    standing: standingOf(ask, today),
    answer: ask.answer && say('answerOf', { post: from, answer: ask.answer }),
    reminded: ask.remindedDay && say('reminded', { day: dayShort(ask.remindedDay, today) }),
    about: aboutInWords(context.aboutKey(ask.aboutKey)),
    marking: ask.marking === 'OFFICIAL-SENSITIVE' ? ask.marking : null,
  };
}

/** "Single point of contact needs data from the Workforce data analyst by 10 May." */
export function sentenceOf(ask: Ask, context: AskContext): string {
  const who = askerOf(ask, context) ?? say('somebody');
  const params = { who, need: sayRecord(`need.${ask.need}`), from: receiverOf(ask.fromKey, context) };
  return ask.byDay === null
    ? say('sentence', params)
    : say('sentenceBy', { ...params, day: dayShort(ask.byDay, context.today) });
}

/** The asking post; without one whoever SharePoint says wrote it; null where neither is known. */
export function askerOf(ask: Ask, { posts }: Pick<AskContext, 'posts'>): string | null {
  const post = ask.askedByPostKey === null ? undefined : posts.get(ask.askedByPostKey);
  return post?.title ?? (ask.row.created.by.name || null);
}

/** The title of the post or body a key names. */
export function receiverOf(key: string, { posts, bodies }: Pick<AskContext, 'posts' | 'bodies'>): string {
  const body = bodies.find(({ recordKey }) => recordKey === key);
  return posts.get(key)?.title ?? body?.title ?? say('notFound');
}

/** How an ask stands: since when it waits, or how it ended. */
export function standingOf(ask: Ask, today: Day): AskStanding {
  const day = ask.answeredDay && dayShort(ask.answeredDay, today);
  if (ask.state === 'declined')
    return { words: day ? say('declined', { day }) : say('declinedBare'), icon: 'ended' };
  if (ask.state === 'answered') return { words: answeredInWords(ask, day), icon: 'done' };
  if (isLate(ask, today))
    return { words: say('overdue', { day: dayShort(ask.byDay ?? today, today) }), icon: 'attention' };
  if (ask.decision === 'notYet')
    return { words: ask.answer ? say('notYet', { line: ask.answer }) : say('notYetBare'), icon: 'underWay' };
  return { words: say('since', { day: dayShort(askedOn(ask), today) }), icon: 'underWay' };
}

function answeredInWords({ decision }: Ask, day: string | null): string {
  if (day === null) return say('answeredBare');
  if (decision === 'yes') return say('decidedYes', { day });
  return decision === 'no' ? say('decidedNo', { day }) : say('answered', { day });
}

/** What an ask is about, as a link; null where that is not known. */
export function aboutInWords(about: About | null): AskView['about'] {
  switch (about?.kind) {
    case undefined:
      return null;
    case 'action':
      return { words: `${about.action.ref} ${about.action.title}`, address: about.address };
    case 'standard': {
      const { number, title } = about.standard;
      return { words: say('aboutStandard', { number: String(number), title }), address: about.address };
    }
    case 'post':
      return { words: about.post.title, address: about.address };
    case 'body':
      return { words: about.body.title, address: about.address };
    case 'cycle':
      return { words: say('aboutCycle'), address: about.address };
  }
}

/** Everything one question says beside its title: about what, what is in the way, who asked when, and the answer. */
export function askFacts(ask: Ask, context: AskContext): AskFact[] {
  const about = aboutInWords(context.aboutKey(ask.aboutKey));
  const who = askerOf(ask, context) ?? say('someone');
  const ways = ask.inTheWay.map((way) => sayAsking(`obstacle.${way}`)).join(', ');
  const isOpen = ask.state === 'open';
  return [
    fact('because', ask.because),
    fact('about', about?.words ?? null, about?.address),
    fact('way', ways || null),
    fact('theme', ask.theme),
    fact('asked', askedInWords(ask, who, context)),
    fact(isOpen ? 'soFar' : 'answer', ask.answer),
    fact('answeredBy', ask.answer === null && isOpen ? null : answeredBy(ask, context)),
  ].filter((one) => one !== null);
}

function fact(key: FactKey, words: string | null, address: string | null = null): AskFact | null {
  return words === null ? null : { key, name: say(`fact.${key}`), words, address };
}

type FactKey = 'because' | 'about' | 'way' | 'theme' | 'asked' | 'soFar' | 'answer' | 'answeredBy';

/** When and by which post; anybody may name a post, so whoever SharePoint says wrote it down stands beside it. */
function askedInWords(ask: Ask, who: string, { today }: AskContext): string {
  const day = dayShort(askedOn(ask), today);
  const writer = ask.row.created.by.name;
  if (writer === '' || writer === who) return say('askedOn', { day, who });
  return say('askedFor', { day, post: who, who: writer });
}

/** The answering post, and whoever SharePoint says wrote it down. */
function answeredBy(ask: Ask, context: AskContext): string {
  return say('answeredFor', { post: answeringName(ask, context), who: ask.row.modified.by.name });
}

function answeringName(ask: Ask, context: AskContext): string {
  return receiverOf(ask.answeredByPostKey ?? ask.fromKey, context);
}
