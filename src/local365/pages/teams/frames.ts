import type { FrameKind } from './context.ts';
import { element } from './elements.ts';
import { logMessage } from './messageLog.ts';

/** One page of the app inside the host: the tab itself, a dialog, a sign-in page or a stage. */
export interface AppFrame {
  kind: FrameKind;
  iframe: HTMLIFrameElement;
  origin: string;
  /** Names given to `registerHandler` since this page was loaded. */
  handlers: Set<string>;
}

const frames = new Set<AppFrame>();

/**
 * The sandbox leaves out popups, modals (print, alert, confirm) and downloads: Teams clients may refuse
 * them, so a tab that needs one fails here first.
 */
const sandbox = 'allow-scripts allow-same-origin allow-forms';

export function makeFrame(kind: FrameKind, url: string, title: string): AppFrame {
  const address = new URL(url, location.href);
  const iframe = element('iframe', { title, allow: 'clipboard-write; clipboard-read' });
  iframe.setAttribute('sandbox', sandbox);
  iframe.src = address.href;
  const frame: AppFrame = { kind, iframe, origin: address.origin, handlers: new Set() };
  frames.add(frame);
  return frame;
}

export function forgetFrame(frame: AppFrame): void {
  frames.delete(frame);
  frame.iframe.remove();
}

export function frameOf(event: MessageEvent): AppFrame | undefined {
  return [...frames].find((one) => one.iframe.contentWindow === event.source && one.origin === event.origin);
}

/** Sends an event the app did not ask for: a new theme, load, beforeUnload, the back button. */
export function push(frame: AppFrame, func: string, args: unknown[]): void {
  logMessage({ way: 'push', frame: frame.kind, func, args });
  frame.iframe.contentWindow?.postMessage({ func, args }, frame.origin);
}
