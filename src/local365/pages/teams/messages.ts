import { appReplies } from './appReplies.ts';
import { authenticationReplies } from './authenticationReplies.ts';
import { dialogReplies } from './dialogReplies.ts';
import { frameOf, type AppFrame } from './frames.ts';
import type { Host, Replies } from './host.ts';
import { logMessage } from './messageLog.ts';
import { nestedAppAuthReplies } from './nestedAppAuth.ts';
import { pagesReplies } from './pagesReplies.ts';
import { peopleReplies } from './peopleReplies.ts';

const replies: Replies = {
  ...appReplies,
  ...pagesReplies,
  ...peopleReplies,
  ...dialogReplies,
  ...authenticationReplies,
  ...nestedAppAuthReplies,
};

interface AppMessage {
  id: number;
  uuidAsString?: string;
  func: string;
  args?: unknown[];
  data?: unknown;
}

function isAppMessage(data: unknown): data is AppMessage {
  return typeof data === 'object' && data !== null && typeof (data as AppMessage).func === 'string';
}

function answer(frame: AppFrame, message: AppMessage, args: unknown[]): void {
  logMessage({ way: 'reply', frame: frame.kind, func: message.func, args });
  const { id, uuidAsString } = message;
  const monotonicTimestamp = performance.now() + performance.timeOrigin;
  frame.iframe.contentWindow?.postMessage({ id, uuidAsString, args, monotonicTimestamp }, frame.origin);
}

/** Hears the app and answers; what this host does not play is logged as such and stays unanswered. */
export function listen(host: Host): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const frame = frameOf(event);
    const message = event.data;
    if (!frame || !isAppMessage(message)) return;
    const { func, args = [], data } = message;
    const play = Object.hasOwn(replies, func) ? replies[func] : undefined;
    logMessage({ way: play ? 'fromTab' : 'notPlayed', frame: frame.kind, func, args: data ?? args });
    const reply = (...answers: unknown[]) => answer(frame, message, answers);
    void play?.({ host, frame, func, args, data, reply });
  });
}
