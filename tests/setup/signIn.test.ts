import type { Served } from '../../src/local365/serve.ts';
import { findTenant } from '../../src/setup/tenant/findTenant.ts';
import { signIn } from '../../src/setup/tenant/signIn.ts';
import type { SignInWay } from '../../src/setup/tenant/signIn.ts';
import { readSiteAddress } from '../../src/setup/tenant/siteAddress.ts';
import { setUpClientId, tenantId } from '../../src/setup/sampleTenant.ts';
import { browserOf, serveTenant } from './localTenant.ts';

const port = 4230;
const address = readSiteAddress(`http://localhost:${port}/sites/hub`);
const owner = 'it@northshire.example';
let served: Served;
beforeAll(async () => {
  served = await serveTenant(port);
});
afterAll(() => served.close());

function way(changes: Partial<SignInWay> = {}): SignInWay {
  const usual = { clientId: setUpClientId, tenant: tenantId, as: 'the site owner', byDeviceCode: false };
  return { ...usual, say: () => undefined, open: browserOf(owner), ...changes };
}

describe('Signing in from the command line, with the real MSAL', () => {
  test('a site says which tenant it belongs to', async () => {
    expect(await findTenant(address)).toBe(tenantId);
  });

  test('the browser, the loopback and PKCE end in tokens for both APIs', async () => {
    const person = await signIn(address, way());
    expect(person).toMatchObject({ mail: owner, tenantId });
    const urls = { sharePoint: `${address.siteUrl}/_api/web`, graph: `${address.graphBase}/me` };
    for (const api of ['sharePoint', 'graph'] as const) {
      const headers = { Authorization: `Bearer ${await person.tokenFor(api)}` };
      expect([api, (await fetch(urls[api], { headers })).status]).toEqual([api, 200]);
    }
  });

  test('a device code ends in a token once somebody typed it', async () => {
    const say = (words: string) => {
      const [, page = '', code = ''] = /open the page (\S+) and enter the code (\w+)/.exec(words) ?? [];
      void browserOf(owner)(`${page}?user_code=${code}`);
    };
    const person = await signIn(address, way({ byDeviceCode: true, say }));
    expect(person.mail).toBe(owner);
  });

  test.each<[string, Partial<SignInWay>, string]>([
    ['cancelled', { open: browserOf(null) }, 'was cancelled'],
    ['an account that is not there', { open: browserOf('nobody@northshire.example') }, 'does not exist'],
    [
      'an unknown registration',
      { clientId: 'ffffffff-0000-4000-8000-000000000000', byDeviceCode: true },
      '--client-id',
    ],
    ['an unknown tenant', { tenant: '99999999-0000-4000-8000-000000000000' }, 'no such tenant'],
  ])('%s ends in a sentence', async (_what, changes, words) => {
    await expect(signIn(address, way(changes))).rejects.toThrow(words);
  });

  test('a tenant that blocks device codes ends in a sentence that names the other way', async () => {
    const other = await serveTenant(4231, {
      apps: [{ clientId: 'a', name: 'A', everydayScopes: ['User.Read'], deviceCodeBlocked: true }],
    });
    const blocked = way({ clientId: 'a', byDeviceCode: true });
    const at = readSiteAddress('http://localhost:4231/sites/hub');
    await expect(signIn(at, blocked)).rejects.toThrow('Leave --device-code out');
    await other.close();
  });
});

describe('The address of a site', () => {
  test.each([
    [undefined, 'Say which site'],
    ['hub', 'is not an address'],
    ['http://force.sharepoint.com/sites/hub', 'https'],
    ['https://example.com/sites/hub', 'not SharePoint Online'],
    ['https://force-admin.sharepoint.com/sites/hub', 'administration'],
    ['https://force.sharepoint.com/', 'names no site'],
  ])('%s ends in a sentence', (text, words) => {
    expect(() => readSiteAddress(text)).toThrow(words);
  });

  test('a page copied from the browser means its site', () => {
    const { siteUrl, scopes } = readSiteAddress(
      'https://force.sharepoint.com/sites/hub/SitePages/Home.aspx?x=1',
    );
    expect(siteUrl).toBe('https://force.sharepoint.com/sites/hub');
    expect(scopes.sharePoint).toBe('https://force.sharepoint.com/.default');
  });
});
