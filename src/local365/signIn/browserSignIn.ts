import { type Context, Hono } from 'hono';
import type { Service } from '../service.ts';
import type { Codes } from './codes.ts';
import { escaped, page, personPicker, postingPage } from './pages.ts';

/** `authorize`: shows who can sign in, and sends the browser back to the app with a code or with a refusal. */
export function browserRoutes(service: Service, codes: Codes): Hono {
  const routes = new Hono();
  routes.get('/authorize', (context) => {
    const asked = context.req.query();
    const wrong = whatIsWrong(service, asked);
    if (wrong)
      return context.html(page('Sorry, but we’re having trouble signing you in', `<p>${wrong}</p>`), 400);
    const app = service.options.apps.find(({ clientId }) => clientId === asked['client_id']);
    const people = service.options.people.filter(({ accountEnabled }) => accountEnabled !== false);
    return context.html(page(`Sign in to ${app?.name}`, personPicker(people, asked)));
  });
  routes.post('/authorize', async (context) => {
    const given = await formOf(context);
    const wrong = whatIsWrong(service, given);
    if (wrong)
      return context.html(page('Sorry, but we’re having trouble signing you in', `<p>${wrong}</p>`), 400);
    return sendBack(context, given, given['cancel'] ? refused : allowed(codes, given));
  });
  return routes;
}

const refused = {
  error: 'access_denied',
  error_description: 'AADSTS65004: The resource owner or authorization server denied the request.',
};

function allowed(codes: Codes, given: Record<string, string>): Record<string, string> {
  const code = codes.browser.keep({
    user: given['user'] ?? '',
    clientId: given['client_id'] ?? '',
    scopes: given['scope'] ?? '',
    redirectUri: given['redirect_uri'] ?? '',
    challenge: given['code_challenge'] ?? '',
    nonce: given['nonce'] ?? '',
  });
  return { code };
}

function sendBack(
  context: Context,
  given: Record<string, string>,
  answer: Record<string, string>,
): Response | Promise<Response> {
  const fields = { ...answer, ...(given['state'] ? { state: given['state'] } : {}) };
  const address = given['redirect_uri'] ?? '';
  if (given['response_mode'] === 'form_post') return context.html(postingPage(address, fields));
  const sign = given['response_mode'] === 'fragment' ? '#' : '?';
  return context.redirect(`${address}${sign}${new URLSearchParams(fields).toString()}`);
}

/** Why this request is answered here and never sent back to the address it names. */
function whatIsWrong({ options }: Service, asked: Record<string, string>): string | null {
  const app = options.apps.find(({ clientId }) => clientId === asked['client_id']);
  if (!app)
    return `AADSTS700016: Application with identifier '${escaped(asked['client_id'] ?? '')}' was not found in the directory.`;
  if (!isLoopback(asked['redirect_uri'] ?? ''))
    return 'AADSTS50011: The redirect URI specified in the request does not match the redirect URIs configured for the application.';
  if (asked['response_type'] !== 'code')
    return 'AADSTS700054: response_type is not enabled for the application.';
  if (!asked['code_challenge'] || asked['code_challenge_method'] !== 'S256')
    return 'AADSTS9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.';
  return null;
}

/** Apps on this machine come back to any port of it, as Entra ID allows for `http://localhost`. */
function isLoopback(address: string): boolean {
  return URL.canParse(address) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
}

export async function formOf(context: Context): Promise<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(await context.req.text()));
}
