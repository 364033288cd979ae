import { readFileSync } from 'node:fs';
import { everydayScopes } from '../../src/data/graph/everydayScopes.ts';
import { languageFaults, manifestFaults, manifestVersions } from '../../src/setup/manifestFaults.ts';
import { readPackageOptions } from '../../src/setup/teamsPackage/packageOptions.ts';
import { fillIn, placeholderValues } from '../../src/setup/teamsPackage/placeholders.ts';
import { northshire } from './northshire.ts';

interface Manifest {
  developer: Record<string, string>;
  name: { short: string; full: string };
  description: { short: string; full: string };
  staticTabs: { name: string; contentUrl: string }[];
  configurableTabs: { configurationUrl: string }[];
  validDomains: string[];
  webApplicationInfo: { nestedAppAuthInfo: { redirectUri: string; scopes: string[] }[] };
  localizationInfo: { defaultLanguageFile: string; additionalLanguages: { file: string }[] };
}

function filledIn<T>(name: string, version: string): T {
  const options = readPackageOptions([...northshire, '--manifest-version', version]);
  const source: unknown = JSON.parse(readFileSync(`manifest/${name}`, 'utf8'));
  return fillIn(source, placeholderValues(options, '1.2.3')) as T;
}

describe.each(manifestVersions)('The manifest under schema %s', (version) => {
  const manifest = filledIn<Manifest>('manifest.json', version);

  test('[MF1] filled in for a force it is valid', () => {
    expect(manifestFaults(manifest, version)).toEqual([]);
  });

  test.each([
    ['a field Teams does not know', { ...manifest, packageName: 'hub' }, 'packageName'],
    ['a colour in words', { ...manifest, accentColor: 'teal' }, 'accentColor'],
    ['a name that is too long', { ...manifest, name: { short: 'x'.repeat(31), full: 'x' } }, 'name/short'],
    ['an id that is none', { ...manifest, id: 'hub' }, 'id'],
    ['no icons', { ...manifest, icons: undefined }, 'icons'],
    [
      'a scope of a tab in the wrong case',
      { ...manifest, configurableTabs: [{ ...manifest.configurableTabs[0], scopes: ['groupchat'] }] },
      'scopes',
    ],
  ])('[MF1] with %s it is refused', (_what, broken, named) => {
    expect(manifestFaults(broken, version).join('\n')).toContain(named);
  });

  test('[MF3] both languages are valid and hold every text', () => {
    const { localizationInfo: info } = manifest;
    const files = [info.defaultLanguageFile, ...info.additionalLanguages.map(({ file }) => file)];
    const texts = {
      'name.short': manifest.name.short,
      'name.full': manifest.name.full,
      'description.short': manifest.description.short,
      'description.full': manifest.description.full,
      ...Object.fromEntries(manifest.staticTabs.map(({ name }, at) => [`staticTabs[${at}].name`, name])),
    };
    for (const file of files) {
      const words = filledIn<Record<string, string>>(file, version);
      expect(languageFaults(words, version)).toEqual([]);
      expect(Object.keys(words).filter((key) => key !== '$schema')).toEqual(Object.keys(texts));
    }
    const english = filledIn<Record<string, string>>(info.defaultLanguageFile, version);
    expect(english).toMatchObject(texts);
  });

  test('[MF3] a language with a text Teams does not know is refused', () => {
    expect(languageFaults({ 'name.tiny': 'Hub' }, version).join('\n')).toContain('name.tiny');
  });
});

describe('What the manifest says about the tab', () => {
  const manifest = filledIn<Manifest>('manifest.json', '1.25');

  test('[MF2] it announces the scopes the tab asks for, in their order', () => {
    const announced = manifest.webApplicationInfo.nestedAppAuthInfo.map(({ scopes }) => scopes);
    expect(announced).toEqual([everydayScopes]);
  });

  test('[MF6] the host is named alone, and every address is on it', () => {
    expect(manifest.validDomains).toEqual(['hub.northshire.police.uk']);
    expect(manifest.webApplicationInfo.nestedAppAuthInfo[0]?.redirectUri).toBe(
      'brk-multihub://hub.northshire.police.uk',
    );
    const pages = Object.values(manifest.developer).filter((word) => word.startsWith('https'));
    const urls = [
      ...pages,
      ...manifest.staticTabs.map(({ contentUrl }) => contentUrl),
      ...manifest.configurableTabs.map(({ configurationUrl }) => configurationUrl),
    ];
    expect(urls).toHaveLength(5);
    for (const url of urls) expect(new URL(url).origin).toBe('https://hub.northshire.police.uk');
  });
});
