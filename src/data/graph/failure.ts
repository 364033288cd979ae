import { StoreFailure } from '../storeError.ts';
import type { StoreError } from '../storeError.ts';
import type { Answer } from './call.ts';
import { secondsAsked } from './throttling.ts';

/** What a call was about, so that a refusal can say what is missing or denied. */
export interface Subject {
  site: string;
  list?: string;
  row?: string;
  file?: string;
}

/** The failure behind an answer that is not a success, with Graph's request id for the support desk. */
export function toFailure(answer: Answer, subject: Subject): StoreFailure {
  return new StoreFailure(toError(answer, subject), answer.header('request-id'));
}

/** Throws unless the answer is a success; gives its body. */
export function bodyOf(answer: Answer, subject: Subject): unknown {
  if (answer.status >= 200 && answer.status < 300) return answer.body;
  throw toFailure(answer, subject);
}

function toError(answer: Answer, subject: Subject): StoreError {
  const { code, message } = words(answer);
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
      return refused(code, message);
  }
}

function busy(answer: Answer): StoreError {
  const retryAfter = secondsAsked(answer);
  return retryAfter === null ? { kind: 'busy' } : { kind: 'busy', retryAfter };
}

/** Graph has one status for all that is wrong with a write; the words tell an unknown column and a stale eTag apart. */
function refused(code: string, message: string): StoreError {
  const column = /(?:field|column) '([^']+)' (?:is not recognized|does not exist)/i.exec(message)?.[1];
  if (column) return { kind: 'missing', what: 'column', name: column };
  if (code === 'resourceModified') return { kind: 'changedMeanwhile' };
  return { kind: 'refused', reason: message || code };
}

function lastNamed({ site, list, row, file }: Subject) {
  if (file !== undefined) return { what: 'file', name: file } as const;
  if (row !== undefined) return { what: 'row', name: row } as const;
  return list === undefined
    ? ({ what: 'site', name: site } as const)
    : ({ what: 'list', name: list } as const);
}

function words({ body }: Answer): { code: string; message: string } {
  const error = (body as { error?: { code?: string; message?: string } } | null)?.error;
  return { code: error?.code ?? '', message: error?.message ?? '' };
}
