import { setTimeout as wait } from 'node:timers/promises';
import type { Service } from '../service.ts';
import { ConnectionDropped, happens } from './faults.ts';

/** A request on a bad line: it may never arrive, arrive late, or be answered to nobody. */
export async function overTheLine<Answer>(
  { faults }: Service,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  const { settings } = faults;
  if (settings.offline || happens(settings.dropConnections)) throw new ConnectionDropped();
  if (settings.latencyMs > 0) await wait(settings.latencyMs);
  const given = await answer();
  if (happens(settings.dropReplies)) throw new ConnectionDropped();
  return given;
}
