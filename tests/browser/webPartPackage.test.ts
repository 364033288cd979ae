import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Unzipped } from 'fflate';

const built = 'dist/webpart';
const ours = 'race-action-hub';

/** What SharePoint is told of a component, as far as it matters here. */
interface ComponentManifest {
  id: string;
  requiresCustomScript?: boolean;
  supportedHosts: string[];
  preconfiguredEntries: { properties: Record<string, unknown> }[];
  loaderConfig: {
    entryModuleId: string;
    scriptResources: Record<string, { type: string; path?: string; id?: string }>;
  };
}

/** The package as a tenant gets it, built by SharePoint's own toolchain before this run. */
describe('The package for an app catalogue', () => {
  let zip: Unzipped;
  let names: string[];
  let scripts: string[];
  beforeAll(() => {
    zip = unzipSync(readFileSync(`${built}/${ours}.sppkg`));
    names = Object.keys(zip).filter((name) => !name.endsWith('/'));
    scripts = names.filter((name) => name.endsWith('.js'));
  });
  const text = (name: string) => strFromU8(zip[name] ?? new Uint8Array());
  const one = (pattern: RegExp): string => {
    const [found, ...others] = names.filter((name) => pattern.test(name));
    if (!found || others.length > 0) throw new Error(`${pattern}: ${[found, ...others].join(', ')}`);
    return found;
  };
  const component = (): ComponentManifest => {
    const attribute = /ComponentManifest="([^"]*)"/.exec(text(one(/\/WebPart_.*\.xml$/)))?.[1] ?? '';
    return JSON.parse(attribute.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as ComponentManifest;
  };
  const entry = () => text(one(new RegExp(`/${ours}_[^/]*\\.js$`)));

  test('it asks for no permission, is client-side only and may be offered to every site', () => {
    const manifest = text('AppManifest.xml');
    expect(manifest).toContain('IsClientSideSolution="true"');
    expect(manifest).toContain('SkipFeatureDeployment="true"');
    expect(manifest).toContain('IsDomainIsolated="false"');
    const xml = names.filter((name) => /\.(xml|rels)$/.test(name)).map(text);
    expect(xml.join('')).not.toMatch(/WebApiPermission|AppPermissionRequest/i);
    expect(names.filter((name) => /\.(aspx|html?|wsp|dll)$/i.test(name))).toEqual([]);
  });

  test('one feature brings one web part, for pages and for Teams, with its usual properties', () => {
    expect(text(one(/^feature_[^/]*[\da-f]\.xml$/))).toContain('Scope="Web"');
    const { supportedHosts, preconfiguredEntries, requiresCustomScript = false } = component();
    expect(requiresCustomScript).toBe(false);
    expect(supportedHosts).toEqual([
      'SharePointWebPart',
      'SharePointFullPage',
      'TeamsPersonalApp',
      'TeamsTab',
    ]);
    expect(preconfiguredEntries.map(({ properties }) => properties)).toEqual([
      { place: 'hub', title: '', siteUrl: '', hubPage: '', rows: 5 },
    ]);
  });

  test('the relations name every file, and every file they name is there', () => {
    const related = names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => [...text(name).matchAll(/Target="\/([^"]+)"/g)].map(([, target = '']) => target));
    const own = names.filter((name) => !/\.rels$|^\[Content_Types\]\.xml$/.test(name));
    expect(related.sort()).toEqual(own.sort());
  });

  test('its assets are the built ones, byte for byte, under names with their hash', () => {
    const inside = names.filter((name) => name.startsWith('ClientSideAssets/') && !name.endsWith('.png'));
    const outside = readdirSync(`${built}/assets`);
    expect(inside.map((name) => name.split('/')[1]).sort()).toEqual(outside.sort());
    const same = outside.filter((name) =>
      readFileSync(`${built}/assets/${name}`).equals(Buffer.from(zip[`ClientSideAssets/${name}`] ?? [])),
    );
    expect(same).toEqual(outside);
    expect(scripts.filter((name) => !/_[\da-f]{20}\.js$/.test(name))).toEqual([]);
  });

  test('the script it starts with and all chunks that one knows are inside, and no others', () => {
    const { loaderConfig } = component();
    const { path = '' } = loaderConfig.scriptResources[loaderConfig.entryModuleId] ?? {};
    expect(scripts).toContain(`ClientSideAssets/${path}`);
    const known = new Set([...entry().matchAll(/\b\w+:"([\da-f]{20})"/g)].map(([, hash]) => hash));
    const chunks = scripts.filter((name) => name.includes('/chunk.'));
    expect(chunks.map((name) => /_([\da-f]{20})\.js$/.exec(name)?.[1]).sort()).toEqual([...known].sort());
    expect(chunks.length).toBeGreaterThan(20);
  });

  test('of SharePoint it asks for three modules and nothing else', () => {
    const { scriptResources } = component().loaderConfig;
    const wanted = [
      '@microsoft/sp-core-library',
      '@microsoft/sp-property-pane',
      '@microsoft/sp-webpart-base',
    ];
    const components = Object.entries(scriptResources).filter(([, { type }]) => type === 'component');
    expect(components.map(([name]) => name).sort()).toEqual(wanted);
    const asked = /define\("[^"]+",\[([^\]]*)\]/.exec(entry())?.[1]?.replaceAll('"', '').split(',');
    expect(asked?.sort()).toEqual(wanted);
    expect(Object.keys(scriptResources)).toHaveLength(wanted.length + 1);
  });

  test('[WP12] no script runs text as code, loads from elsewhere, or carries teams-js, MSAL, a Graph client or SharePoint', () => {
    const forbidden: Record<string, RegExp> = {
      'text as code': /\beval\(|new Function\b|[^\w.]Function\(["'`]/,
      'a script from elsewhere': /https?:\/\/[^"'`\s]+\.js\b|importScripts\(|document\.write\(/,
      'teams-js': /teams-js|initializePrivate|nestedAppAuth|res\.cdn\.office\.net/,
      MSAL: /msal|login\.microsoftonline/i,
      'a Graph client': /graph\.microsoft\.com|microsoft-graph/,
    };
    const found = scripts.flatMap((name) =>
      Object.entries(forbidden)
        .filter(([, pattern]) => pattern.test(text(name)))
        .map(([what]) => `${what} in ${name}`),
    );
    expect(found).toEqual([]);
    // SharePoint's modules are named once, where they are asked for.
    const naming = scripts.flatMap((name) => text(name).match(/@microsoft\/sp-[\w-]+/g) ?? []);
    expect(naming).toHaveLength(3);
  });

  test('the icons of its app in Teams are the hub’s', () => {
    for (const icon of ['color', 'outline'])
      expect(Buffer.from(zip[one(new RegExp(`/[\\w-]+_${icon}\\.png$`))] ?? [])).toEqual(
        readFileSync(`assets/icons/${icon}.png`),
      );
  });
});
