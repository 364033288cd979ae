import { isOverdue } from '../../domain/actions.ts';
import type { Action } from '../../domain/actions.ts';
import { addresses } from '../../domain/addresses.ts';
import type { Ask } from '../../domain/asks.ts';
import type { Day } from '../../domain/days.ts';
import type { AccessOfHandover } from '../../domain/handoverAccess.ts';
import type { HandedItem } from '../../domain/handoverSections.ts';
import { dayShort, sessionTime } from '../../ui/dayWords.ts';
import { say as sayAccess } from '../../ui/records/accessWords.ts';
import { choiceInWords } from '../../ui/records/columnWords.ts';
import { say } from './handoverWords.ts';

/** One thing that names the post, in finished words. */
export interface ItemView {
  key: string;
  text: string;
  /** Sentences under it. */
  details: string[];
  /** Where it is; null where it has no page. */
  address: string | null;
  /** A day that has passed: said by an icon beside the words too. */
  isAttention: boolean;
}

/** What the words look up. */
export interface ItemContext {
  today: Day;
  /** IANA zone of the site. */
  timeZone: string;
  /** Titles of posts and bodies by key; null where unknown. */
  titleOf: (key: string | null) => string | null;
}

/** One item of a section in words. */
export function itemView(item: HandedItem, context: ItemContext): ItemView {
  const { today } = context;
  switch (item.kind) {
    case 'action':
      return actionView(item.action, context, [
        item.lastUpdate
          ? say('lastUpdate', { day: dayShort(item.lastUpdate.day, today), words: item.lastUpdate.update })
          : say('noUpdate'),
        item.action.nextStep ? say('nextStep', { words: item.action.nextStep }) : null,
      ]);
    case 'publicPromise': {
      const view = actionView(item.action, context, []);
      const due = dueInWords(item.action, today);
      return { ...view, key: `promise-${view.key}`, details: [say('publicPromise', { due })] };
    }
    case 'standard': {
      const { number, title, dueDay, recordKey } = item.standard;
      const due = dueDay && say(dueDay < today ? 'overdue' : 'due', { day: dayShort(dueDay, today) });
      return view(recordKey, `${number} ${title}`, [due], addresses.standard(number));
    }
    case 'promise':
      return view(
        item.ask.recordKey,
        item.ask.title,
        [promiseInWords(item.ask, context)],
        addresses.ask(item.ask.recordKey),
      );
    case 'session': {
      const { recordKey, title, startsAt, endsAt } = item.dropIn;
      const when = sessionTime(startsAt, endsAt, context.timeZone);
      const words = item.isPast ? say('sessionPast', { day: when }) : say('sessionAt', { when });
      return view(recordKey, title, [words], addresses.dropIn(recordKey));
    }
    case 'ask':
      return askView(item.ask, item.as, context);
    case 'access':
      return { ...view('access', carries(item.access), accessInWords(item.access), null) };
    case 'post': {
      const { recordKey, title } = item.post;
      return view(
        recordKey,
        title,
        [say(item.as === 'reports' ? 'reports' : 'deputyFor')],
        addresses.post(recordKey),
      );
    }
    case 'body':
      return view(
        item.body.recordKey,
        item.body.title,
        [say('body')],
        addresses.committee(item.body.recordKey),
      );
    case 'hub':
      return view(`hub-${item.as}`, say(`hub.${item.as}`), [say(`hub.${item.as}Why`)], null);
  }
}

/** "Due 21 May", "Was due 30 April", "No due date". */
export function dueInWords(action: Action, today: Day): string {
  if (action.dueDay === null) return say('noDue');
  return say(isOverdue(action, today) ? 'overdue' : 'due', { day: dayShort(action.dueDay, today) });
}

function view(key: string, text: string, details: (string | null)[], address: string | null): ItemView {
  return { key, text, details: details.filter((one) => one !== null), address, isAttention: false };
}

function actionView(action: Action, { today }: ItemContext, details: (string | null)[]): ItemView {
  const state = choiceInWords('state', action.state);
  const line = say('actionLine', { state, due: dueInWords(action, today) });
  const all = [line, ...details];
  return {
    ...view(action.recordKey, `${action.ref} ${action.title}`, all, addresses.action(action.ref)),
    isAttention: isOverdue(action, today),
  };
}

function promiseInWords(
  { answeredDay, askedByPostKey, answer }: Ask,
  { today, titleOf }: ItemContext,
): string {
  const who = titleOf(askedByPostKey) ?? say('somebody');
  const day = answeredDay ? dayShort(answeredDay, today) : '';
  return say(answer ? 'promisedTo' : 'promisedNoAnswer', { day, who, answer: answer ?? '' });
}

function askView(ask: Ask, as: 'of' | 'by', { today, titleOf }: ItemContext): ItemView {
  const isLate = ask.byDay !== null && ask.byDay < today;
  const who = titleOf(as === 'of' ? ask.askedByPostKey : ask.fromKey) ?? say('somebody');
  const day = ask.byDay && say(isLate ? 'askDayPassed' : 'askDay', { day: dayShort(ask.byDay, today) });
  const words = [say(as === 'of' ? 'askOf' : 'askBy', { who }), day].filter(Boolean).join(', ');
  return {
    ...view(ask.recordKey, ask.title, [words], addresses.ask(ask.recordKey)),
    isAttention: isLate,
  };
}

function carries({ group }: AccessOfHandover): string {
  return say('access.carries', { does: sayAccess(`does.${group}`) });
}

/** What happens to the right, in sentences. */
function accessInWords({ comes, goes }: AccessOfHandover): string[] {
  const coming = comes
    ? say(comes.hasByOther ? 'access.has' : 'access.comes', { name: comes.person.name })
    : say('access.nobody');
  if (goes === null) return [coming];
  return [coming, say(goes.keepsByOther ? 'access.keeps' : 'access.goes', { name: goes.person.name })];
}
