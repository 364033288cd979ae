import { randomUUID } from 'node:crypto';
import type { ApiAnswer } from '../apiCall.ts';
import type { Reason, Refusal } from '../refusal.ts';

const words: Record<Reason, [status: number, code: string, message: (subject: string) => string]> = {
  badRequest: [400, 'invalidRequest', () => 'Invalid request'],
  notFound: [404, 'itemNotFound', () => 'The resource could not be found.'],
  denied: [403, 'accessDenied', () => 'Access denied'],
  changedMeanwhile: [412, 'resourceModified', () => "ETag does not match current item's value"],
  duplicate: [
    400,
    'invalidRequest',
    () => 'One or more fields with unique constraints already has the provided value.',
  ],
  invalidText: [
    400,
    'invalidRequest',
    () => 'Invalid text value. A text field contains invalid data. Please check the value and try again.',
  ],
  invalidValue: [400, 'invalidRequest', (name) => `The value given for field '${name}' is not valid.`],
  unknownField: [400, 'invalidRequest', (name) => `Field '${name}' is not recognized`],
  notIndexed: [
    400,
    'invalidRequest',
    (name) =>
      `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  ],
  threshold: [
    400,
    'notSupported',
    () => 'The attempted operation is prohibited because it exceeds the list view threshold.',
  ],
  broken: [500, 'generalException', () => 'General exception while processing'],
  alreadyExists: [409, 'nameAlreadyExists', () => 'The specified item name already exists.'],
};

export function graphRefusal(refusal: Refusal): ApiAnswer {
  const [status, code, message] = words[refusal.reason];
  const spoken =
    refusal.reason === 'badRequest' ||
    (refusal.reason === 'invalidValue' && !refusal.message.startsWith('invalidValue'));
  return graphError(status, code, spoken ? refusal.message : message(refusal.subject));
}

export function graphError(
  status: number,
  code: string,
  message: string,
  headers?: Record<string, string>,
): ApiAnswer {
  const answer: ApiAnswer = { status, body: { error: { code, message } } };
  return headers ? { ...answer, headers } : answer;
}

/** Every answer names its request; an error repeats the ids inside. */
export function withRequestIds(answer: ApiAnswer, clientRequestId: string | null, now: Date): ApiAnswer {
  const id = randomUUID();
  const headers = { ...answer.headers, 'request-id': id, 'client-request-id': clientRequestId ?? id };
  if (answer.status < 400) return { ...answer, headers };
  const innerError = {
    date: now.toISOString().slice(0, 19),
    'request-id': id,
    'client-request-id': clientRequestId ?? id,
  };
  const body = answer.body as { error?: object } | undefined;
  return { ...answer, headers, body: { error: { ...body?.error, innerError } } };
}
