import type { Surroundings } from '../../ui/SurroundingsContext.tsx';
import type { ReadyMessage } from './messages.ts';

/** How a message was put before the person; `shown` where neither chat nor mail opened. */
export type SentBy = 'chat' | 'mail' | 'shown';

/** Opens a chat with the words ready, else a mail. Nothing is sent before the person presses Send there. */
export async function sendMessage(
  host: Surroundings['host'],
  to: string | null,
  message: ReadyMessage,
): Promise<SentBy> {
  if (to === null) return 'shown';
  if (await openChat(host, to, message.words)) return 'chat';
  return host.mail([to], message.subject, message.words) ? 'mail' : 'shown';
}

/** Opens a chat; a host that refuses or whose person closes it counts as one that cannot. */
export function openChat(host: Surroundings['host'], to: string, words: string): Promise<boolean> {
  return host.compose([to], words).catch(() => false);
}
