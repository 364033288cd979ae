import type { StoreError } from '../storeError.ts';
import type { Answer } from './answer.ts';
import { secondsAsked } from './throttling.ts';

/** What a call was about, so that a refusal can say what is missing or denied. */
export interface Subject {
  site: string;
  list?: string;
  row?: string;
  file?: string;
}

/** The error behind an answer that is not a success; `refused` reads what a service says of a request it did not like. */
export function statusToError(answer: Answer, subject: Subject, refused: () => StoreError): StoreError {
  switch (answer.status) {
    case 401:
      return { kind: 'signedOut', reason: 'refused' };
    case 403:
      return { kind: 'denied', list: subject.list ?? null };
    case 404:
    case 410:
      return { kind: 'missing', ...lastNamed(subject) };
    case 412:
      return { kind: 'changedMeanwhile' };
    case 429:
      return { kind: 'throttled', retryAfter: secondsAsked(answer) ?? 1 };
    case 423:
    case 500:
    case 502:
    case 503:
    case 504:
    case 509:
      return busy(answer);
    default:
      return refused();
  }
}

function busy(answer: Answer): StoreError {
  const retryAfter = secondsAsked(answer);
  return retryAfter === null ? { kind: 'busy' } : { kind: 'busy', retryAfter };
}

function lastNamed({ site, list, row, file }: Subject) {
  if (file !== undefined) return { what: 'file', name: file } as const;
  if (row !== undefined) return { what: 'row', name: row } as const;
  return list === undefined
    ? ({ what: 'site', name: site } as const)
    : ({ what: 'list', name: list } as const);
}
