export interface LoggedMessage {
  at: number;
  way: 'fromTab' | 'reply' | 'push' | 'notPlayed';
  frame: string;
  func: string;
  args: unknown;
}

declare global {
  interface Window {
    __hostLog: LoggedMessage[];
  }
}

const most = 2000;
const listeners: ((message: LoggedMessage) => void)[] = [];
const messages: LoggedMessage[] = [];

/** Tests read the same array as the panel; it keeps the newest 2,000 messages. */
export function startLog(): void {
  window.__hostLog = messages;
}

export function logMessage(message: Omit<LoggedMessage, 'at'>): void {
  const logged = { at: Math.round(performance.now()), ...message };
  messages.push(logged);
  if (messages.length > most) messages.shift();
  for (const listener of listeners) listener(logged);
}

export function onMessageLogged(listener: (message: LoggedMessage) => void): void {
  listeners.push(listener);
}
