import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { everydayScopes } from '../data/graph/everydayScopes.ts';
import { StoreFailure } from '../data/storeError.ts';
import type { Session, SignInState } from '../data/session.ts';

type Reason = Extract<SignInState, { state: 'needed' }>['reason'];

/** A session over an MSAL client that is made when the first token is needed. */
export function createSession(
  makeClient: () => Promise<IPublicClientApplication>,
  loginHint: string | undefined,
): Session & { account(): AccountInfo | null } {
  const listeners = new Set<() => void>();
  let state: SignInState = { state: 'unknown' };
  let account: AccountInfo | null = null;
  let client: Promise<IPublicClientApplication> | null = null;
  let asking: Promise<string> | null = null;

  const become = (next: SignInState) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  // A client that could not be made is forgotten, so that trying again really tries again.
  const openClient = () =>
    (client ??= makeClient().catch((thrown: unknown) => {
      client = null;
      throw thrown;
    }));

  async function acquire(how: 'silent' | 'popup', forceRefresh: boolean): Promise<string> {
    try {
      const msal = await openClient();
      const known = account ?? msal.getActiveAccount() ?? msal.getAllAccounts()[0];
      const request = {
        scopes: [...everydayScopes],
        account: known,
        loginHint: known ? undefined : loginHint,
      };
      const result =
        how === 'silent'
          ? await msal.acquireTokenSilent({ ...request, forceRefresh })
          : // A window somebody closed is never heard of again: pressing the button once more opens a new one.
            await msal.acquireTokenPopup({ ...request, overrideInteractionInProgress: true });
      account = result.account;
      become({ state: 'signedIn' });
      return result.accessToken;
    } catch (thrown) {
      const reason = reasonOf(thrown);
      if (reason === 'offline') throw new StoreFailure({ kind: 'offline' });
      become({ state: 'needed', reason });
      throw new StoreFailure({ kind: 'signedOut', reason });
    }
  }

  return {
    token: ({ refresh = false } = {}) =>
      (asking ??= acquire('silent', refresh).finally(() => (asking = null))),
    signIn: async () => void (await acquire('popup', false)),
    current: () => state,
    account: () => account,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What stood in the way, from MSAL's error codes (platform differences stay in this one place). */
function reasonOf(thrown: unknown): Reason | 'offline' {
  if (thrown instanceof StoreFailure && thrown.error.kind === 'signedOut') return thrown.error.reason;
  const {
    name = '',
    errorCode = '',
    message = '',
    subError = '',
  } = thrown as Record<string, string | undefined>;
  const said = `${errorCode} ${subError} ${message}`;
  if (/no_?network|network_error|post_request_failed/i.test(said)) return 'offline';
  if (/consent_required|AADSTS65001|AADSTS90094/i.test(said)) return 'consentMissing';
  if (
    name === 'InteractionRequiredAuthError' ||
    /no_account|noAccount|interaction_required|silent_sso/i.test(said)
  )
    return 'interactionRequired';
  return 'refused';
}
