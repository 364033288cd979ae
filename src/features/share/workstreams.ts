import type { Body } from '../../domain/bodies.ts';
import { say } from './shareWords.ts';

/** "Workstream 2: Powers and procedures"; null where no body has this key. */
export function workstreamName(key: string | null, bodies: readonly Body[]): string | null {
  const body = key === null ? undefined : bodies.find((one) => one.recordKey === key);
  if (body === undefined) return null;
  return body.number ? say('workstream', { number: body.number, title: body.title }) : body.title;
}
