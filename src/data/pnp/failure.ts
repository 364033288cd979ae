import type { Answer } from '../line/answer.ts';
import { statusToError } from '../line/statusToError.ts';
import type { Subject } from '../line/statusToError.ts';
import { StoreFailure } from '../storeError.ts';
import type { StoreError } from '../storeError.ts';

/** The failure behind an answer that is not a success, with SharePoint's request id for the support desk. */
export function toFailure(answer: Answer, subject: Subject): StoreFailure {
  const { code, message } = words(answer);
  const error =
    errorByCode(code, message) ??
    cookieEnded(answer) ??
    statusToError(answer, subject, () => refused(code, message));
  return new StoreFailure(error, answer.header('request-id') ?? answer.header('sprequestguid'));
}

/** Throws unless the answer is a success; gives its body. */
export function bodyOf(answer: Answer, subject: Subject): unknown {
  if (answer.status >= 200 && answer.status < 300) return answer.body;
  throw toFailure(answer, subject);
}

/** What SharePoint's number says better than its status, which may be 500 for something nobody should try again. */
function errorByCode(code: string, message: string): StoreError | null {
  switch (code.split(',')[0]) {
    case '-2130575169': // duplicate values
    case '-2147024860': // more than the list view threshold
      return { kind: 'refused', reason: message };
    case '-2130575251': // a digest that was refused, and the next one too
    case '-2130575252':
      return { kind: 'signedOut', reason: 'interactionRequired' };
    case '-2130575305': // save conflict
      return { kind: 'changedMeanwhile' };
    default:
      return null;
  }
}

/** On a SharePoint page whose cookie is over SharePoint refuses as if a right were missing, and names where to sign in. */
function cookieEnded({ status, header }: Answer): StoreError | null {
  const isOver = status === 403 && header('x-forms_based_auth_required') !== null;
  return isOver ? { kind: 'signedOut', reason: 'interactionRequired' } : null;
}

function refused(code: string, message: string): StoreError {
  const column = /(?:property|field or property) '([^']+)' does not exist/i.exec(message)?.[1];
  if (column) return { kind: 'missing', what: 'column', name: column };
  return { kind: 'refused', reason: message || code };
}

function words({ body }: Answer): { code: string; message: string } {
  const error = (body as { 'odata.error'?: { code?: string; message?: { value?: string } } } | null)?.[
    'odata.error'
  ];
  return { code: error?.code ?? '', message: error?.message?.value ?? '' };
}
