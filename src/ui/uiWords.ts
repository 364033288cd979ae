import welsh from '../content/messages/cy/ui.json' with { type: 'json' };
import english from '../content/messages/en-GB/ui.json' with { type: 'json' };
import type { Problem } from '../domain/columns/problem.ts';
import type { StoreError } from '../data/storeError.ts';
import { catalogue } from './words.ts';

/** The words every page shares. */
export const say = catalogue(english, welsh);

/** What happened and what to do, in a sentence. */
export function errorInWords(error: StoreError): string {
  switch (error.kind) {
    case 'offline':
    case 'denied':
    case 'changedMeanwhile':
    case 'busy':
      return say(`error.${error.kind}`);
    case 'signedOut':
      return say(`error.signedOut.${error.reason}`);
    case 'missing':
      return say(`error.missing.${error.what}`, { name: error.name });
    case 'refused':
      return say('error.refused', { reason: error.reason });
    case 'throttled':
      return say('error.throttled', { seconds: Math.ceil(error.retryAfter) });
  }
}

/** Why a value does not fit, in a sentence. */
export function problemInWords({ code, detail }: Problem): string {
  if (detail === null) return say(`problem.${code}`);
  return say(`problem.${code}`, { detail: /^\d+$/.test(detail) ? Number(detail) : detail });
}
