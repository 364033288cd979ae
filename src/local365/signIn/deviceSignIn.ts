import { Hono } from 'hono';
import type { Service } from '../service.ts';
import { formOf } from './browserSignIn.ts';
import { type Codes, deviceSeconds, newUserCode } from './codes.ts';
import { escaped, page, personPicker } from './pages.ts';

/** `devicecode` hands out a code to type; the page beside it is where somebody types it. */
export function deviceRoutes(service: Service, codes: Codes): Hono {
  const { origin, tenantId, apps } = service.options;
  const place = `${origin}/sign-in/${tenantId}/oauth2/v2.0/device`;
  const routes = new Hono();
  routes.post('/devicecode', async (context) => {
    const given = await formOf(context);
    const app = apps.find(({ clientId }) => clientId === given['client_id']);
    if (!app) {
      const error_description = `AADSTS700016: Application with identifier '${given['client_id']}' was not found in the directory.`;
      return context.json({ error: 'unauthorized_client', error_description, error_codes: [700016] }, 400);
    }
    const userCode = newUserCode();
    const scopes = given['scope'] ?? '';
    const device_code = codes.device.keep({
      userCode,
      clientId: app.clientId,
      scopes,
      user: null,
      isRefused: false,
    });
    return context.json({
      user_code: userCode,
      device_code,
      verification_uri: place,
      expires_in: deviceSeconds,
      interval: 1,
      message: `To sign in, use a web browser to open the page ${place} and enter the code ${userCode} to authenticate.`,
    });
  });
  routes.get('/device', (context) => {
    const userCode = context.req.query('user_code') ?? '';
    if (!codes.device.all().some((each) => each.userCode === userCode))
      return context.html(askForCode(userCode));
    return context.html(page('Who are you?', personPicker(service.options.people, { user_code: userCode })));
  });
  routes.post('/device', async (context) => {
    const given = await formOf(context);
    const signIn = codes.device.all().find((each) => each.userCode === given['user_code']);
    if (!signIn) return context.html(askForCode(given['user_code'] ?? ''), 400);
    signIn.user = given['user'] ?? null;
    signIn.isRefused = given['cancel'] !== undefined;
    return context.html(page('Done', '<p>Go back to the window you came from. This one can be closed.</p>'));
  });
  return routes;
}

function askForCode(tried: string): string {
  const known = tried ? `<p>No sign-in waits for the code ${escaped(tried)}.</p>` : '';
  return page(
    'Enter the code',
    `${known}<form><label>Code<input name="user_code" autocomplete="off"></label><button>Next</button></form>`,
  );
}
