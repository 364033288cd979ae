import { element } from './elements.ts';
import { showDialog } from './dialogs.ts';
import type { Host, Replies } from './host.ts';
import { cancelled, interactionRequired, type SignInError } from './signInErrors.ts';
import { askForToken, type TokenAnswer } from './tokens.ts';

interface BridgeRequest {
  method: string;
  requestId: string;
  tokenParams?: { clientId: string; scope: string };
}

const environment = 'login.microsoftonline.com';
let consentGiven = false;

function account({ options, person }: Host) {
  const { oid, user, name } = person();
  return {
    homeAccountId: `${oid}.${options.tenantId}`,
    localAccountId: oid,
    tenantId: options.tenantId,
    environment,
    username: user,
    name,
  };
}

function initContext(host: Host) {
  const { homeAccountId, tenantId } = account(host);
  const accountContext = { homeAccountId, environment, tenantId };
  return {
    sdkName: 'localTeamsHost',
    sdkVersion: '1.0.0',
    capabilities: { queryAccount: true },
    accountContext,
  };
}

async function askConsent(host: Host, scope: string): Promise<boolean> {
  const scopes = scope.split(' ').map((one) => element('li', { textContent: one }));
  const who = element('p', { textContent: `Signed in as ${host.person().name} (${host.person().user})` });
  const what = element('p', { textContent: `${host.options.tab.appName} asks for:` });
  const pressed = await showDialog(
    'Permissions requested',
    [who, what, element('ul', {}, ...scopes)],
    [
      { id: 'accept', label: 'Accept', primary: true },
      { id: 'cancel', label: 'Cancel' },
    ],
  );
  return pressed === 'accept';
}

async function token(host: Host, request: BridgeRequest): Promise<TokenAnswer> {
  const { clientId, scope: scopes } = request.tokenParams ?? { clientId: '', scope: '' };
  const question = { user: host.person().user, clientId, scopes };
  if (request.method === 'GetTokenPopup') {
    if (!(await askConsent(host, scopes))) return { error: cancelled };
    consentGiven = true;
    return askForToken({ ...question, consent: true });
  }
  if (host.settings.bridge === 'consent' && !consentGiven) return { error: interactionRequired };
  return askForToken(question);
}

function failure(error: SignInError) {
  return { success: false, error };
}

async function bridgeAnswer(host: Host, request: BridgeRequest) {
  if (request.method === 'GetInitContext') return { success: true, initContext: initContext(host) };
  if (request.method !== 'GetToken' && request.method !== 'GetTokenPopup') {
    const description = `This host does not play ${request.method}.`;
    return failure({ status: 'NESTED_APP_AUTH_UNAVAILABLE', code: 'unknown_method', description });
  }
  const answer = await token(host, request);
  if ('error' in answer) return failure(answer.error);
  const { access_token, expires_in, id_token } = answer.token;
  // MSAL files the token under the scopes named here, so they must be the ones it asked for.
  const scope = request.tokenParams?.scope ?? answer.token.scope;
  const given = { access_token, expires_in, id_token, scope, properties: null };
  return { success: true, token: given, account: account(host) };
}

/** The bridge through which the real MSAL signs in: nested app authentication. */
export const nestedAppAuthReplies: Replies = {
  'nestedAppAuth.execute': async ({ host, data, reply }) => {
    if (host.settings.bridge === 'hang') return;
    const request = JSON.parse(String(data)) as BridgeRequest;
    const answer = await bridgeAnswer(host, request);
    const envelope = { messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...answer };
    reply(null, JSON.stringify(envelope));
  },
};
