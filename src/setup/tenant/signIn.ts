import type { AuthenticationResult } from '@azure/msal-node';
import { PublicClientApplication } from '@azure/msal-node';
import { createNetwork, toHttps } from './network.ts';
import type { Network } from './network.ts';
import { signInWords } from './signInWords.ts';
import type { SiteAddress } from './siteAddress.ts';
import { Stopped } from './stopped.ts';

/** How a person is to sign in, and what to show them while they do. */
export interface SignInWay {
  clientId: string;
  tenant: string;
  /** Who is asked, shown before the browser opens: "the site owner". */
  as: string;
  byDeviceCode: boolean;
  /** Which API the first token is for; SharePoint's where nothing is said. An app may have permissions in one only. */
  first?: 'graph' | 'sharePoint';
  say: (words: string) => void;
  open: (address: string) => Promise<void>;
}

/** A person who signed in, and tokens for the two APIs in their name: each is asked for anew and renewed when old. */
export interface SignedIn {
  name: string;
  mail: string;
  oid: string;
  tenantId: string;
  tokenFor: (api: 'graph' | 'sharePoint') => Promise<string>;
}

/** Asks a person to sign in under an app registration. Nothing of it is kept on disk. Throws Stopped in words. */
export async function signIn(address: SiteAddress, way: SignInWay): Promise<SignedIn> {
  const network = createNetwork(address.isLocal ? address.origin : null);
  const client = clientOf(address, way, network);
  const inWords = <T>(answer: Promise<T>): Promise<T> =>
    answer.catch((thrown: unknown) => {
      throw new Stopped(signInWords(thrown, network.lastRefusal(), way.clientId), { cause: thrown });
    });
  const { account } = await inWords(askPerson(address, way, client));
  if (!account) throw new Stopped('The sign-in named nobody. Try again.');
  return {
    name: account.name ?? account.username,
    mail: account.username,
    oid: account.localAccountId,
    tenantId: account.tenantId,
    tokenFor: async (api) => {
      const scopes = [address.scopes[api]];
      return (await inWords(client.acquireTokenSilent({ account, scopes }))).accessToken;
    },
  };
}

function clientOf({ authorityBase, host, isLocal }: SiteAddress, way: SignInWay, networkClient: Network) {
  const authority = `${authorityBase}/${way.tenant}`;
  const auth = isLocal ? { authority: toHttps(authority), knownAuthorities: [host] } : { authority };
  return new PublicClientApplication({
    auth: { clientId: way.clientId, ...auth },
    system: { networkClient },
  });
}

async function askPerson(
  { scopes, origin, isLocal }: SiteAddress,
  { byDeviceCode, as, say, open, first = 'sharePoint' }: SignInWay,
  client: PublicClientApplication,
): Promise<AuthenticationResult> {
  if (byDeviceCode) {
    const answer = await client.acquireTokenByDeviceCode({
      scopes: [scopes[first]],
      deviceCodeCallback: ({ message }) => {
        // Entra ID refused to give a code; MSAL would go on and call it expired.
        if (!message) throw new Error('no device code');
        say(`Sign in as ${as}. ${message}`);
      },
    });
    if (!answer) throw new Stopped('The sign-in came to nothing. Try again.');
    return answer;
  }
  return client.acquireTokenInteractive({
    scopes: [scopes[first]],
    // Whoever is signed in to the browser already may be somebody else.
    prompt: 'select_account',
    openBrowser: async (url) => {
      const page = isLocal ? url.replace(toHttps(origin), origin) : url;
      say(`Sign in as ${as}. If no browser opens, go to:\n${page}`);
      await open(page);
    },
    successTemplate: 'Signed in. Go back to the window you came from; this one can be closed.',
    errorTemplate: 'Not signed in. Go back to the window you came from; it says why.',
  });
}
