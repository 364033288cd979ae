import english from '../../content/messages/en-GB/happenings.json' with { type: 'json' };
import type { Happened } from '../../domain/actionChanges.ts';
import { updateLengths } from '../../domain/actionUpdates.ts';
import { isDay } from '../../domain/columns/day.ts';
import { dayInWords } from '../dayWords.ts';
import { catalogue } from '../words.ts';
import { choiceInWords } from './columnWords.ts';
import type { TitleOf } from './columnWords.ts';

const say = catalogue(english);

/** The field whose words a happening's `before` and `after` are. */
const fields: Partial<Record<Happened['kind'], string>> = { stateSet: 'state', closed: 'closedAs' };

/** What happened to an action as the sentence its row keeps: days, states and keys in words, and why. */
export function happeningInWords(happened: Happened, titleOf: TitleOf): string {
  const { kind, before = null, after = null, because, words = '' } = happened;
  const inWords = (value: string | null) => valueInWords(kind, value, titleOf);
  const params = {
    before: inWords(before),
    after: inWords(after),
    because: because?.trim() ? say('because', { because: because.trim() }) : '',
    words,
  };
  return say(sentenceOf(kind, before, after), params)
    .trim()
    .slice(0, updateLengths.update);
}

function sentenceOf(
  kind: Happened['kind'],
  before: string | null,
  after: string | null,
): keyof typeof english {
  if (kind === 'dueMoved') return after === null ? 'dueGone' : 'dueMoved';
  if (kind === 'created') return before === null ? 'created' : 'createdFrom';
  return kind in english ? (kind as keyof typeof english) : 'other';
}

function valueInWords(kind: Happened['kind'], value: string | null, titleOf: TitleOf): string {
  if (value === null) return say(kind === 'ownerSet' ? 'nobody' : 'none');
  if (isDay(value)) return dayInWords(value);
  const field = fields[kind];
  if (field && /^[a-zA-Z]+$/.test(value)) return choiceInWords(field, value);
  return titleOf(value) ?? value;
}
