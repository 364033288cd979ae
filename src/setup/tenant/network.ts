import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';

/** MSAL's way to the authority, and what the authority last refused: MSAL itself keeps only a code of it. */
export interface Network extends INetworkModule {
  lastRefusal: () => string;
}

/**
 * Sends MSAL's requests. MSAL knows https only and a local365 (`localOrigin`) has no certificate: its address is told to
 * MSAL with https, and what MSAL sends there goes to the same address of this machine without.
 */
export function createNetwork(localOrigin: string | null): Network {
  let refusal = '';
  const ask = async <T>(method: string, url: string, options: NetworkRequestOptions = {}) => {
    const address = localOrigin ? url.replace(toHttps(localOrigin), localOrigin) : url;
    const answer = await fetch(address, { method, headers: options.headers, body: options.body ?? null });
    const text = await answer.text();
    if (!answer.ok) refusal = text;
    const isDiscovery = localOrigin && address.endsWith('/openid-configuration');
    return {
      headers: Object.fromEntries(answer.headers),
      body: JSON.parse(isDiscovery ? text.replaceAll(localOrigin, toHttps(localOrigin)) : text) as T,
      status: answer.status,
    } satisfies NetworkResponse<T>;
  };
  return {
    sendGetRequestAsync: (url, options) => ask('GET', url, options),
    sendPostRequestAsync: (url, options) => ask('POST', url, options),
    lastRefusal: () => refusal,
  };
}

/** The address as MSAL is told of it. */
export function toHttps(address: string): string {
  return address.replace(/^http:/, 'https:');
}
