import { noNetwork, signInError, type SignInError } from './signInErrors.ts';

export interface Token {
  access_token: string;
  expires_in: number;
  id_token: string;
  scope: string;
}

export type TokenAnswer = { token: Token } | { error: SignInError };

export interface TokenRequest {
  user: string;
  clientId: string;
  scopes: string;
  /** True once the person accepted: a sign-in service that keeps consent may record it. */
  consent?: boolean;
}

const aboutIdentity = new Set(['openid', 'profile', 'email', 'offline_access']);

/** Asks the local sign-in for a token; identity scopes are not permissions and stay out of the question. */
export async function askForToken({ scopes, ...request }: TokenRequest): Promise<TokenAnswer> {
  const permissions = scopes.split(/\s+/).filter((scope) => scope && !aboutIdentity.has(scope));
  const body = { ...request, ...(permissions.length ? { scopes: permissions.join(' ') } : {}) };
  try {
    const response = await fetch('/sign-in/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json().catch(() => ({}));
    if (!response.ok) return { error: signInError(response.status, answer as object) };
    return { token: answer as Token };
  } catch {
    return { error: noNetwork };
  }
}
