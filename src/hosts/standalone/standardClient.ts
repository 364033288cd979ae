import type { IPublicClientApplication } from '@azure/msal-browser';
import type { Config } from '../config.ts';

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
