import type { IPublicClientApplication } from '@azure/msal-browser';
import { StoreFailure } from '../../data/storeError.ts';
import type { Config } from '../config.ts';
import { within } from '../within.ts';

const hostMayTake = 5_000;

/**
 * MSAL over the host's nested app authentication. The bridge has no time-out of its own: a host that never answers
 * would hang the page for ever, so the waiting is ours.
 */
export async function nestedClient(config: Config): Promise<IPublicClientApplication> {
  const { createNestablePublicClientApplication } = await import(/* webpackChunkName: "msal" */ '../msal.ts');
  const client = await within(
    hostMayTake,
    createNestablePublicClientApplication({
      auth: {
        clientId: config.clientId,
        authority: `https://login.microsoftonline.com/${config.tenantId}`,
      },
      cache: { cacheLocation: 'sessionStorage' },
    }),
    () => new StoreFailure({ kind: 'signedOut', reason: 'bridgeSilent' }),
  );
  return withinTime(client);
}

/** The same client, its silent requests bounded in time too. */
function withinTime(client: IPublicClientApplication): IPublicClientApplication {
  const silent = client.acquireTokenSilent.bind(client);
  client.acquireTokenSilent = (request) =>
    within(
      hostMayTake,
      silent(request),
      () => new StoreFailure({ kind: 'signedOut', reason: 'bridgeSilent' }),
    );
  return client;
}
