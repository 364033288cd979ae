import { openFrameDialog, type FrameDialog } from './frameDialog.ts';
import type { Exchange, Replies } from './host.ts';
import { askForToken } from './tokens.ts';

let open: { dialog: FrameDialog; answer(...args: unknown[]): void } | null = null;

/** `authentication.authenticate`: Teams opens a window, this host a frame, because popups are refused. */
async function authenticate({ args, reply }: Exchange): Promise<void> {
  const dialog = openFrameDialog('authentication', String(args[0]), 'Sign in');
  dialog.resize(args[2], args[1]);
  let answered = false;
  const answer = (...answers: unknown[]) => {
    if (!answered) reply(...answers);
    answered = true;
  };
  open = { dialog, answer };
  await dialog.closed;
  answer(false, 'CancelledByUser');
}

function finish(succeeded: boolean): (exchange: Exchange) => void {
  return ({ frame, args }) => {
    if (open?.dialog.frame !== frame) return;
    open.answer(succeeded, args[0]);
    open.dialog.close();
    open = null;
  };
}

async function getAuthToken({ host, reply }: Exchange): Promise<void> {
  const { clientId } = host.options.tab;
  const answer = await askForToken({ user: host.person().user, clientId, scopes: '' });
  // The token Teams hands out here is for the app's own API: the one whose audience is the app.
  if ('token' in answer) return reply(true, answer.token.id_token);
  const needsConsent = answer.error.status === 'USER_INTERACTION_REQUIRED';
  reply(false, needsConsent ? 'resourceRequiresConsent' : answer.error.description);
}

export const authenticationReplies: Replies = {
  'authentication.authenticate': authenticate,
  'authentication.authenticate.success': finish(true),
  'authentication.authenticate.failure': finish(false),
  'authentication.getAuthToken': getAuthToken,
};
