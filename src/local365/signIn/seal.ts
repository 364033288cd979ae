import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Service } from '../service.ts';
import { keptValue } from '../store/meta.ts';

/** Proves that this tenant wrote the text, for one purpose: a cookie is no digest and a digest no cookie. */
export function seal(service: Service, purpose: 'cookie' | 'digest', text: string): string {
  const secret = keptValue(service.store.database, `${purpose}Secret`, randomUUID);
  return createHmac('sha256', secret).update(text).digest('hex');
}

export function isSealed(
  service: Service,
  purpose: 'cookie' | 'digest',
  text: string,
  given: string,
): boolean {
  const [expected, offered] = [Buffer.from(seal(service, purpose, text)), Buffer.from(given.toLowerCase())];
  return expected.length === offered.length && timingSafeEqual(expected, offered);
}
