import english from '../../content/messages/en-GB/committeeForms.json' with { type: 'json' };
import type { Agreement } from '../../domain/actions.ts';
import type { Decision } from '../../domain/agreement.ts';
import type { Body } from '../../domain/bodies.ts';
import { catalogue } from '../../ui/words.ts';
import { say as sayState } from './committeesWords.ts';

/** The words of the forms in which a decision is written. */
export const say = catalogue(english);

/** How many characters may say why not, or in which wording. */
export const longestWords = 2_000;

/** How many characters the name of a meeting may have. */
export const longestMeeting = 200;

/** A state in the middle of a sentence. */
export function stateInSentence(agreement: Agreement): string {
  return sayState(`state.${agreement}`).toLowerCase();
}

/** What the row that proves a decision says. */
export function decisionInWords(
  { agreement, words, notOursBodyKey }: Pick<Decision, 'agreement' | 'words' | 'notOursBodyKey'>,
  body: Body,
  bodies: ReadonlyMap<string, Body> | null,
): string {
  const said = saidWith(words, notOursBodyKey, bodies);
  const parts = { body: body.title, state: stateInSentence(agreement) };
  return said === '' ? say('event', parts) : say('eventWith', { ...parts, said });
}

/** Whose it is and what was said with it, as the end of a sentence. */
export function saidWith(
  words: string | null,
  notOursBodyKey: string | null,
  bodies: ReadonlyMap<string, Body> | null,
): string {
  const theirs = notOursBodyKey === null ? undefined : bodies?.get(notOursBodyKey);
  return [theirs ? sayState('belongsTo', { body: theirs.title }) : '', words?.trim() ?? '']
    .filter(Boolean)
    .join(' ');
}

/** What the field for words is called. */
export function wordsLabel(agreement: Agreement | null): string {
  if (agreement === 'notAgreed') return say('whyNot');
  return say(agreement === 'agreedChangedWording' ? 'wording' : 'words');
}

/** Why what is written, or not written, does not do. */
export function wordsProblem(agreement: Agreement | null, isTooLong: boolean): string {
  if (isTooLong) return say('tooLong', { max: longestWords });
  return say(
    agreement === 'agreedChangedWording' ? 'needsWords.agreedChangedWording' : 'needsWords.notAgreed',
  );
}
