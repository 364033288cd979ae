import { setAppState, type AppState } from './appState.ts';
import { frameContext, legacyContext } from './context.ts';
import type { Exchange, Replies } from './host.ts';
import { unloadIsReady } from './lifecycle.ts';
import { runtime } from './runtime.ts';

function initialize({ host, frame, reply }: Exchange): void {
  if (frame.kind === 'tab') setAppState('loading');
  if (host.settings.host === 'silent') return;
  frame.handlers.clear();
  reply(frameContext(frame.kind, host.settings), 'web', '2.1.2', JSON.stringify(runtime(host.settings)));
}

/** What the app says of itself counts for the tab only, not for its dialogs. */
function says(state: AppState) {
  return ({ frame, args }: Exchange): void => {
    if (frame.kind === 'tab') setAppState(state, args.filter(Boolean).join(': '));
  };
}

/** Start, context, registrations and what the app says about itself. */
export const appReplies: Replies = {
  initialize,
  getContext: ({ host, frame, reply }) => reply(legacyContext(frame.kind, host.contextSource())),
  registerHandler: ({ frame, args }) => void frame.handlers.add(String(args[0])),
  readyToUnload: ({ host, frame }) => {
    if (frame.kind === 'tab') unloadIsReady(host);
  },
  'appInitialization.appLoaded': ({ frame }) => {
    if (frame.kind === 'tab') setAppState('loaded');
  },
  'appInitialization.success': ({ frame, reply }) => {
    if (frame.kind === 'tab') setAppState('success');
    reply(undefined);
  },
  'appInitialization.failure': says('failed'),
  'appInitialization.expectedFailure': says('expectedFailure'),
};
