import { randomUUID } from 'node:crypto';
import type { ApiAnswer, ApiCall } from '../apiCall.ts';
import type { Service } from '../service.ts';
import { sharePointError } from './errors.ts';

type AnswerOne = (service: Service, call: ApiCall) => ApiAnswer;

const mostRequests = 100;

/** The multipart batch of SharePoint REST: requests one after another, an answer each, no transaction for the caller. */
export function answerBatch(service: Service, call: ApiCall, answerOne: AnswerOne): ApiAnswer {
  const text = new TextDecoder().decode(call.bytes ?? new Uint8Array());
  const parts = [
    ...text.matchAll(
      /Content-Transfer-Encoding: binary\s*?\r?\n\r?\n([\s\S]*?)(?=\r?\n--(?:batch|changeset)_|$)/gi,
    ),
  ].map((match) => match[1] ?? '');
  if (parts.length > mostRequests)
    return sharePointError(
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      'Too many operations in the batch.',
    );
  const answers = service.store.database.atomically(() =>
    parts.map((part) => written(answerOne(service, readPart(service, call, part)))),
  );
  const boundary = `batchresponse_${randomUUID()}`;
  const body = `${answers.map((answer) => `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${answer}\r\n`).join('')}--${boundary}--\r\n`;
  return { status: 200, headers: { 'content-type': `multipart/mixed; boundary=${boundary}` }, body };
}

function readPart(service: Service, call: ApiCall, text: string): ApiCall {
  const [head = '', ...rest] = text.split(/\r?\n\r?\n/);
  const [line = '', ...lines] = head.trim().split(/\r?\n/);
  const [method = 'GET', address = ''] = line.split(' ');
  const url = new URL(address, service.options.origin);
  const headers = new Headers(
    lines.map((each): [string, string] => [
      each.slice(0, each.indexOf(':')),
      each.slice(each.indexOf(':') + 1).trim(),
    ]),
  );
  const body = rest.join('\n\n').trim();
  return {
    ...call,
    method,
    headers,
    query: url.searchParams,
    path: url.pathname.slice(`${service.site.path}/_api`.length),
    body: body === '' ? undefined : parse(body),
    bytes: body === '' ? null : new TextEncoder().encode(body),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function written(answer: ApiAnswer): string {
  const headers = Object.entries({
    'CONTENT-TYPE': 'application/json;odata=minimalmetadata',
    ...answer.headers,
  }).map(([name, value]) => `${name.toUpperCase()}: ${value}\r\n`);
  const body = answer.body === undefined ? '' : JSON.stringify(answer.body);
  return `HTTP/1.1 ${answer.status} ${answer.status < 400 ? 'OK' : 'Error'}\r\n${headers.join('')}\r\n${body}`;
}
