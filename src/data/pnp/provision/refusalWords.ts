import { HttpRequestError } from '@pnp/queryable';
import { StoreFailure } from '../../storeError.ts';
import type { StoreError } from '../../storeError.ts';

const lost = 'The connection was lost. Go on when it is back.';
const busy = 'Microsoft 365 is busy. Wait a few minutes, then go on.';

const sentences: Record<number, string> = {
  401: 'SharePoint asks you to sign in again. Reload this page, then go on.',
  403: 'You may not change this site. Ask one of its owners to do this.',
  429: busy,
  503: busy,
  504: busy,
};

/** Why SharePoint did not do what it was asked to, in words that end in what to do; its own words where we have none. */
export function refusalWords(thrown: unknown): string {
  // fetch reports a lost connection as a TypeError.
  if (thrown instanceof TypeError) return lost;
  if (thrown instanceof StoreFailure) return wordsOf(thrown.error);
  if (!(thrown instanceof HttpRequestError)) return thrown instanceof Error ? thrown.message : String(thrown);
  return sentences[thrown.status] ?? `SharePoint says: ${ownWords(thrown.message) ?? thrown.message}`;
}

/** PnPjs puts the body of the answer behind its own words. */
function ownWords(message: string): string | null {
  const body = message.split('::>').slice(1).join('::>');
  const [, words] =
    /"value"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(body) ?? /"message"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(body) ?? [];
  return words === undefined ? null : (JSON.parse(words) as string);
}

function wordsOf(error: StoreError): string {
  if (error.kind === 'refused') return `SharePoint says: ${error.reason}`;
  if (error.kind === 'denied') return sentences[403] ?? '';
  if (error.kind === 'signedOut') return sentences[401] ?? '';
  if (error.kind === 'offline') return lost;
  if (error.kind === 'missing')
    return `The ${error.what} “${error.name}” is missing. Set up again to make it.`;
  return busy;
}
