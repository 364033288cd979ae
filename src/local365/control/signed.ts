import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Service } from '../service.ts';
import { keptValue } from '../store/meta.ts';

/** This machine under its other name: another origin, as SharePoint's addresses for bytes are. */
export function otherOrigin({ options }: Service): string {
  const origin = new URL(options.origin);
  return `${origin.protocol}//127.0.0.1${origin.port === '' ? '' : `:${origin.port}`}`;
}

/** What makes an address its own permission. */
export function sign(service: Service, text: string): string {
  const secret = keptValue(service.store.database, 'downloadSecret', randomUUID);
  return createHmac('sha256', secret).update(text).digest('hex');
}

export function isGenuine(service: Service, text: string, signature: string): boolean {
  const [expected, given] = [Buffer.from(sign(service, text)), Buffer.from(signature)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}
