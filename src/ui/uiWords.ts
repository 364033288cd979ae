import welsh from '../content/messages/cy/ui.json' with { type: 'json' };
import english from '../content/messages/en-GB/ui.json' with { type: 'json' };
import type { Problem } from '../domain/columns/problem.ts';
import type { StoreError } from '../data/storeError.ts';
import { catalogue } from './words.ts';

/** The words every page shares. */
export const say = catalogue(english, welsh);

let contact: string | undefined;

/** Names whom people without rights should ask; without a name it is the owner of the hub's site. */
export function nameContact(words: string | undefined): void {
  contact = words;
}

/** Whom people without rights should ask, where somebody was named. */
export function namedContact(): string | undefined {
  return contact;
}

/** What happened and what to do, in a sentence. */
export function errorInWords(error: StoreError): string {
  switch (error.kind) {
    case 'offline':
    case 'changedMeanwhile':
    case 'busy':
      return say(`error.${error.kind}`);
    case 'denied':
      return contact ? say('error.denied.ask', { contact }) : say('error.denied');
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
