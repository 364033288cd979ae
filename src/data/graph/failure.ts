import type { Answer } from '../line/answer.ts';
import { statusToError } from '../line/statusToError.ts';
import type { Subject } from '../line/statusToError.ts';
import { StoreFailure } from '../storeError.ts';
import type { StoreError } from '../storeError.ts';

/** The failure behind an answer that is not a success, with Graph's request id for the support desk. */
export function toFailure(answer: Answer, subject: Subject): StoreFailure {
  const error = statusToError(answer, subject, () => refused(answer));
  return new StoreFailure(error, answer.header('request-id'));
}

/** Throws unless the answer is a success; gives its body. */
export function bodyOf(answer: Answer, subject: Subject): unknown {
  if (answer.status >= 200 && answer.status < 300) return answer.body;
  throw toFailure(answer, subject);
}

/** Graph has one status for all that is wrong with a write; the words tell an unknown column and a stale eTag apart. */
function refused({ body }: Answer): StoreError {
  const { code = '', message = '' } =
    (body as { error?: { code?: string; message?: string } } | null)?.error ?? {};
  const column = /(?:field|column) '([^']+)' (?:is not recognized|does not exist)/i.exec(message)?.[1];
  if (column) return { kind: 'missing', what: 'column', name: column };
  if (code === 'resourceModified') return { kind: 'changedMeanwhile' };
  return { kind: 'refused', reason: message || code };
}
