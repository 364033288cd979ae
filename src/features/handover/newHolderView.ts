import type { HandedItem, HandoverSection } from '../../domain/handoverSections.ts';
import { handoverOf } from '../../domain/handoverSections.ts';
import { newInPost } from '../../domain/newInPost.ts';
import type { ComingDate } from '../../domain/newInPost.ts';
import { addresses } from '../../domain/addresses.ts';
import { postsByKey } from '../../domain/heldPosts.ts';
import { dayShort } from '../../ui/dayWords.ts';
import { say } from './handoverWords.ts';
import type { AnswerView, HandoverParts } from './handoverView.ts';
import { itemView } from './itemView.ts';
import type { ItemContext } from './itemView.ts';

/** A line of the quarter of an hour; a link where it leads somewhere. */
export interface NewLine {
  key: string;
  text: string;
  address: string | null;
}

/** One of the five things somebody new should know. */
export interface NewPart {
  key: string;
  title: string;
  lines: NewLine[];
}

/** "New in post: 15 minutes" in finished words. */
export function newHolderView(parts: HandoverParts, answers: readonly AnswerView[]): NewPart[] {
  const { post, record, timeZone } = parts;
  const { today } = record;
  const sections = handoverOf(post, record);
  const found = newInPost(sections, today, timeZone);
  const context: ItemContext = { today, timeZone, titleOf: () => null };
  const own = [
    found.owned > 0 ? say('new.ownActions', { count: found.owned }) : null,
    found.deputised > 0 ? say('new.ownDeputised', { count: found.deputised }) : null,
    found.standards > 0 ? say('new.ownStandards', { count: found.standards }) : null,
    found.asked > 0 ? say('new.ownAsks', { count: found.asked }) : null,
  ].filter((one) => one !== null);
  const passed =
    found.passed.length > 0 ? [line(say('new.passed', { count: found.passed.length }), 'passed')] : [];
  const dates = found.dates.map((date) => dateLine(date, context));
  return [
    part('own', [line(own.length > 0 ? own.join(', ') : say('new.ownNothing'), 'own')]),
    part('dates', [...(dates.length > 0 ? dates : [line(say('new.noDates'), 'none')]), ...passed]),
    part('promised', promisedLines(answers, sections)),
    part('meet', [...saidLines(answers, 'meet'), ...peopleLines(parts)]),
    part('start', [startLine(found.start)]),
  ];
}

function part(key: 'own' | 'dates' | 'promised' | 'meet' | 'start', lines: NewLine[]): NewPart {
  return { key, title: say(`new.${key}`), lines };
}

function line(text: string, key: string, address: string | null = null): NewLine {
  return { key, text, address };
}

function dateLine({ day, item }: ComingDate, context: ItemContext): NewLine {
  const { text, address, key } = itemView(item, context);
  return line(`${dayShort(day, context.today)}: ${text}`, `${item.kind}-${key}`, address);
}

function saidLines(answers: readonly AnswerView[], question: 'promised' | 'meet'): NewLine[] {
  const said = answers.find((one) => one.question === question)?.said ?? [];
  if (said.length === 0) return [line(say(`new.${question}Gap`), 'gap')];
  return said.map(({ key, words }) => line(words, key));
}

/** What was said of promises; where nobody did, what the record knows is a section below. */
function promisedLines(answers: readonly AnswerView[], sections: readonly HandoverSection[]): NewLine[] {
  const inRecord = sections.find(({ kind }) => kind === 'promises');
  const isGap = answers.some(({ question, gap }) => question === 'promised' && gap !== null);
  if (!isGap || !inRecord) return saidLines(answers, 'promised');
  const title = say('section.promises', { count: inRecord.items.length });
  return [line(say('new.promisedInRecord', { section: title }), 'gap')];
}

/** The people the record knows: the deputy and the line. */
function peopleLines({ post, record }: HandoverParts): NewLine[] {
  const byKey = postsByKey(record.posts);
  const deputy = byKey.get(post.deputyPostKey ?? '');
  const above = byKey.get(post.reportsToKey ?? '');
  const isOne = deputy !== undefined && deputy === above;
  return [
    ...(deputy && !isOne
      ? [line(say('new.deputy', { post: deputy.title }), 'deputy', addresses.post(deputy.recordKey))]
      : []),
    ...(above ? [line(say('new.line', { post: above.title }), 'line', addresses.post(above.recordKey))] : []),
  ];
}

function startLine(start: Extract<HandedItem, { kind: 'action' }>['action'] | null): NewLine {
  if (start === null) return line(say('new.startNone'), 'start');
  const { ref, title } = start;
  return line(say('new.startWith', { ref, title }), 'start', addresses.action(ref));
}
