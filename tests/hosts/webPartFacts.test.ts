import { readFacts } from '../../src/hosts/sharepoint/facts.ts';

const page = {
  instanceId: 'one',
  tenantId: 't',
  oid: 'o',
  name: 'Head of People',
  mail: 'owner@northshire.example',
  locale: 'en-GB',
  webUrl: 'https://northshire.sharepoint.example/sites/hub/',
};

describe('what SharePoint hands to the web part', () => {
  beforeAll(() =>
    Object.assign(globalThis, { location: { origin: 'https://northshire.sharepoint.example' } }),
  );
  afterAll(() => Reflect.deleteProperty(globalThis, 'location'));

  const chosen = (properties: unknown) => readFacts({ ...page, properties })?.chosen;

  test('[WP2] nothing chosen shows the whole hub of the page’s own site, five rows', () => {
    const site = 'https://northshire.sharepoint.example/sites/hub';
    for (const properties of [undefined, null, {}, 'text', { place: 'nowhere', rows: 'many' }])
      expect(chosen(properties)).toEqual({
        shown: 'hub',
        title: '',
        rows: 5,
        siteUrl: site,
        hubPage: site,
        wrongSite: null,
      });
  });

  test('[WP2] rows written by hand stay between one and twenty', () => {
    expect(chosen({ rows: 500 })?.rows).toBe(20);
    expect(chosen({ rows: -1 })?.rows).toBe(5);
    expect(chosen({ rows: 3.4 })?.rows).toBe(3);
  });

  test('[WP3] a site of another organisation, or no address at all, is refused and named', () => {
    expect(chosen({ siteUrl: 'https://evil.example/sites/hub' })?.wrongSite).toBe(
      'https://evil.example/sites/hub',
    );
    expect(chosen({ siteUrl: 'javascript:alert(1)' })?.wrongSite).toBe('javascript:alert(1)');
    expect(chosen({ siteUrl: ' https://northshire.sharepoint.example/sites/other/ ' })).toMatchObject({
      siteUrl: 'https://northshire.sharepoint.example/sites/other',
      wrongSite: null,
    });
  });

  test('[WP3] links never leave the tenant: a page elsewhere is not taken', () => {
    expect(chosen({ hubPage: 'https://evil.example/' })?.hubPage).toBe(
      'https://northshire.sharepoint.example/sites/hub',
    );
    expect(
      chosen({ hubPage: 'https://northshire.sharepoint.example/sites/hub/SitePages/Hub.aspx#/today' })
        ?.hubPage,
    ).toBe('https://northshire.sharepoint.example/sites/hub/SitePages/Hub.aspx');
  });

  test('[WP1] without a person nothing is opened', () => {
    expect(readFacts({ ...page, oid: undefined })).toBeNull();
    expect(readFacts({})).toBeNull();
  });
});
