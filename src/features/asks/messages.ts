import type { Ask } from '../../domain/asks.ts';
import type { Day } from '../../domain/days.ts';
import { dayShort } from '../../ui/dayWords.ts';
import { say as sayRecord } from '../../ui/records/recordWords.ts';
import { say } from './asksWords.ts';

/** A message about an ask, ready to be sent by the person. */
export interface ReadyMessage {
  subject: string;
  words: string;
}

/**
 * Tells whoever is asked, with the link that opens only that question. Words above OFFICIAL do not leave the hub: then
 * the message holds the link alone.
 */
export function messageAbout(ask: Ask, link: string, today: Day): ReadyMessage {
  if (ask.marking === 'OFFICIAL-SENSITIVE')
    return {
      subject: say('mailSubjectSensitive'),
      words: say('wordsSensitive', { marking: ask.marking, link }),
    };
  const need = capital(sayRecord(`need.${ask.need}`));
  const first =
    ask.byDay === null
      ? say('wordsNoDay', { need, title: ask.title })
      : say('words', { need, title: ask.title, day: dayShort(ask.byDay, today) });
  const because = ask.because && ended(say('wordsBecause', { because: ask.because.trim() }));
  return {
    subject: say('mailSubject', { title: ask.title }),
    words: [ended(first), because, say('wordsLink', { link })].filter(Boolean).join('\n\n'),
  };
}

/** An answer sent to whoever asked, by somebody who may not save it. */
export function answerMessage(ask: Pick<Ask, 'title'>, answer: string): string {
  return say('one.chatWords', { title: ask.title, answer: answer.trim() });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function ended(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}
