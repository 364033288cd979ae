import type { IPublicClientApplication } from '@azure/msal-browser';
import { showSignInPanel } from '../../app/signInPanel.ts';
import { startHub } from '../../app/startHub.ts';
import { createGraphStore } from '../../data/graph/graphStore.ts';
import type { Config } from '../config.ts';
import { createSession } from '../tokenSource.ts';
import { browserHost } from './browserHost.ts';

/** True where no host is around us: the tab was opened as a page of its own. */
export function isStandalone(): boolean {
  return window.parent === window;
}

const signInMayTake = 5 * 60_000;

/** MSAL with its own sign-in window; the window answers through the redirect page beside the tab. */
export async function standardClient(config: Config): Promise<IPublicClientApplication> {
  const { createStandardPublicClientApplication } = await import(/* webpackChunkName: "msal" */ '../msal.ts');
  return createStandardPublicClientApplication({
    auth: {
      clientId: config.clientId,
      authority: `https://login.microsoftonline.com/${config.tenantId}`,
      redirectUri: new URL('signedIn.html', location.href).href,
    },
    cache: { cacheLocation: 'sessionStorage' },
    // A second factor takes longer than MSAL's one minute.
    system: { popupBridgeTimeout: signInMayTake },
  });
}

/** Opens the hub outside Teams: a person signs in with a button, and is known from then on in this window. */
export async function openStandalone(config: Config): Promise<void> {
  const session = createSession(() => standardClient(config), undefined);
  const open = async () => {
    const account = session.account();
    if (!account) throw new Error('signed in without an account');
    const host = browserHost({
      oid: account.localAccountId,
      tenantId: account.tenantId,
      name: account.name ?? account.username,
      mail: account.username,
    });
    const { graphBase, siteUrl } = config;
    const stores = createGraphStore({ graphBase, siteUrl, token: session.token, me: host.me });
    await startHub({ host, session, siteUrl, ...stores });
  };
  const isKnown = await session.token().then(
    () => true,
    () => false,
  );
  if (isKnown) return open();
  await showSignInPanel(async () => {
    await session.signIn();
    await open();
  });
}
