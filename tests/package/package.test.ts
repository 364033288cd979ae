import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readConfig } from '../../src/hosts/config.ts';
import { hostingHeaders, microsoft365, microsoft365In } from '../../src/setup/hosting.ts';
import { readPackageOptions } from '../../src/setup/teamsPackage/packageOptions.ts';
import { writePackage } from '../../src/setup/teamsPackage/writePackage.ts';
import { northshire } from './northshire.ts';

describe('npm run package', () => {
  let dir: string;
  let tabDir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'package-'));
    tabDir = mkdtempSync(join(tmpdir(), 'tab-'));
    for (const name of ['index.html', 'tab.0123456789ab.js', 'tab.0123456789ab.js.gz'])
      writeFileSync(join(tabDir, name), name);
  });
  afterEach(() => [dir, tabDir].forEach((one) => rmSync(one, { recursive: true })));

  const write = (args: string[], out = dir) =>
    writePackage(readPackageOptions([...args, '--out', out]), tabDir, '1.2.3');
  const read = (name: string) => readFileSync(join(dir, 'site', name), 'utf8');

  test('[MF5] the zip holds what the manifest names, at its root, and nothing else', () => {
    const files = unzipSync(readFileSync(write(northshire).zip));
    const manifest = new TextDecoder().decode(files['manifest.json']);
    const named = [...manifest.matchAll(/"([\w-]+\.(?:png|json))"/g)].map(([, name]) => name);
    expect(Object.keys(files).sort()).toEqual([...new Set([...named, 'manifest.json'])].sort());
    expect(JSON.parse(manifest)).toMatchObject({
      version: '1.2.3',
      developer: { name: 'Northshire Police' },
    });
  });

  test('[MF5] the same sources give the same bytes, in whatever zone they are made', () => {
    const first = readFileSync(write(northshire).zip);
    const script = `
      import { readPackageOptions } from './src/setup/teamsPackage/packageOptions.ts';
      import { writePackage } from './src/setup/teamsPackage/writePackage.ts';
      writePackage(readPackageOptions(${JSON.stringify([...northshire, '--out', dir])}), ${JSON.stringify(tabDir)}, '1.2.3');`;
    execFileSync('node_modules/.bin/node', ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    });
    expect(readFileSync(join(dir, 'race-action-hub-teams.zip')).equals(first)).toBe(true);
  });

  test('[MF7] where everything is given nothing is left between braces', () => {
    expect(write(northshire).left).toEqual([]);
    for (const name of readdirSync(join(dir, 'site')))
      expect(read(name)).not.toMatch(/\{\{|\bnull\b|undefined/);
  });

  test('[MF7] what nobody has given stays, and the options that fill it in are named', () => {
    const { zip, left } = write([]);
    expect(left).toEqual(['--client-id', '--host', '--organisation', '--site', '--tenant-id']);
    const manifest = new TextDecoder().decode(unzipSync(readFileSync(zip))['manifest.json']);
    expect(manifest).toContain('brk-multihub://{{TAB_HOST}}');
    expect(read('config.json')).toContain('"siteUrl": "{{SITE_URL}}"');
    expect(write(['--site', 'https://x.sharepoint.com/sites/hub']).left).not.toContain('--site');
  });

  test('[MF14] the tab reads the packaged settings as they are, and says which one is missing', async () => {
    const asUrl = () => `data:application/json,${encodeURIComponent(read('config.json'))}`;
    write(northshire);
    await expect(readConfig(asUrl())).resolves.toEqual({
      tenantId: '22222222-2222-4222-8222-222222222222',
      clientId: '11111111-1111-4111-8111-111111111111',
      siteUrl: 'https://northshire.sharepoint.com/sites/hub',
      graphBase: 'https://graph.microsoft.com/v1.0',
      sharePointBase: 'https://northshire.sharepoint.com',
      hostOrigins: ['https://northshire.sharepoint.com'],
      shape: 'force',
      contact: 'the race equality team (race.hub@northshire.police.uk)',
    });
    write([]);
    await expect(readConfig(asUrl())).rejects.toThrow('siteUrl');
  });

  test('a site of an earlier version leaves nothing behind', () => {
    write(northshire);
    rmSync(join(tabDir, 'tab.0123456789ab.js'));
    write(northshire);
    expect(existsSync(join(dir, 'site', 'tab.0123456789ab.js'))).toBe(false);
    expect(existsSync(join(dir, 'site', 'tab.0123456789ab.js.gz'))).toBe(false);
  });

  describe('[MF9] its headers', () => {
    const files = [
      'index.html',
      'configure.html',
      'config.json',
      'tab.0123456789ab.js',
      'a.js.map',
      'a.LICENSE.txt',
    ];
    const expected = (name: string, args: string[]) => {
      const { site } = readPackageOptions(args);
      return Object.entries(hostingHeaders(microsoft365In(site)))
        .filter(([pattern]) => name.endsWith(pattern.slice(1)))
        .reduce<Record<string, string>>((all, [, headers]) => ({ ...all, ...headers }), {});
    };
    const fits = (pattern: string, name: string) =>
      pattern === '/*' || (pattern.startsWith('/*') && name.endsWith(pattern.slice(2)));

    test.each([[northshire], [[]]])('in staticwebapp.config.json are those of the hosting notes', (args) => {
      write(args);
      const { globalHeaders, routes } = JSON.parse(read('staticwebapp.config.json')) as {
        globalHeaders: Record<string, string>;
        routes: { route: string; headers: Record<string, string> }[];
      };
      for (const name of files) {
        const route = routes.find(({ route: pattern }) => fits(pattern, name));
        expect({ ...globalHeaders, ...route?.headers }).toEqual(expected(name, args));
      }
      expect(routes.find(({ route }) => route === '/')?.headers).toEqual({ 'cache-control': 'no-cache' });
    });

    test('in _headers are the same, and no file gets two rules for one', () => {
      write(northshire);
      const rules = read('_headers')
        .trim()
        .split('\n\n')
        .map((block) => block.split('\n  '))
        .map(([pattern = '', ...lines]) => ({
          pattern,
          lines: lines.map((line) => line.split(/: (.*)/s).slice(0, 2)),
        }));
      for (const name of files) {
        const lines = rules.filter(({ pattern }) => fits(pattern, name)).flatMap((rule) => rule.lines);
        expect(lines.length).toBe(new Set(lines.map(([header]) => header)).size);
        expect(Object.fromEntries(lines)).toEqual(expected(name, northshire));
      }
    });

    test('name the own SharePoint only, once it is known', () => {
      const { site } = readPackageOptions(northshire);
      const own = JSON.stringify(hostingHeaders(microsoft365In(site)));
      expect(own).not.toContain('*.sharepoint.com');
      expect(own.match(/https:\/\/northshire\.sharepoint\.com/g)).toHaveLength(3);
      expect(microsoft365In(null)).toBe(microsoft365);
    });
  });
});
