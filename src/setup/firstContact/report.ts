import type { Line, Outcome } from './run.ts';
import type { Known } from './scrub.ts';
import { createScrub } from './scrub.ts';
import type { Exchange } from './service.ts';

/** The file that can be sent back: every line with its raw answers, and nobody named. */
export interface Report {
  about: string;
  day: string;
  version: string;
  isCutOff: boolean;
  left: unknown;
  findings: unknown[];
}

const mostRows = 3;
const mostText = 4_000;
/** Headers that say something about how a service behaves; all others are left out. */
const keptHeaders = [
  'content-type',
  'etag',
  'retry-after',
  'location',
  'preference-applied',
  'www-authenticate',
];
const moreHeaders = /^(ratelimit|x-sharepointhealthscore|sprequestduration)/i;

/** Makes the report of a run. `day` and `version` say when and with what it was made. */
export function toReport(outcome: Outcome, known: Known, day: string, version: string): Report {
  const scrub = createScrub(known);
  return {
    about:
      'What a tenant answered to first-contact of Race Action Hub. Names, mails, ids and addresses were replaced before this was saved; read it before you send it.',
    day,
    version,
    isCutOff: outcome.isCutOff,
    left: scrub(outcome.left),
    findings: outcome.lines.map(({ id, sentence, result, words, answers }) => ({
      id,
      sentence,
      result,
      words: scrub(words),
      answers: scrub(answers.map(shortened)),
    })),
  };
}

/** The line of an assumption on screen; what differs or cannot be tried goes below. */
export function toText({ id, sentence, result, words }: Line): string {
  const mark = { pass: 'pass', differs: 'DIFFERS', notTestable: 'not testable' }[result];
  const more = words === '' ? '' : `\n     ${words}`;
  return `${id.padEnd(4)} ${mark.padEnd(12)}  ${sentence}${more}`;
}

function shortened({ asked, status, headers, body }: Exchange) {
  const kept = Object.entries(headers).filter(
    ([name]) => keptHeaders.includes(name) || moreHeaders.test(name),
  );
  return { asked, status, headers: Object.fromEntries(kept), body: cut(body) };
}

/** Long lists are told by their first rows and their number. */
function cut(value: unknown): unknown {
  if (typeof value === 'string') return value.length > mostText ? `${value.slice(0, mostText)} …` : value;
  if (Array.isArray(value)) {
    const first = value.slice(0, mostRows).map(cut);
    return value.length > mostRows ? [...first, `and ${value.length - mostRows} more`] : first;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cut(one)]));
}
