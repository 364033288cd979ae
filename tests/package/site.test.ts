import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { northshire } from './northshire.ts';

const buildMayTake = 300_000;

describe('The site that npm run package writes', () => {
  let dir: string;
  let said: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'package-'));
    const args = ['src/setup/package.ts', ...northshire, '--out', dir];
    said = execFileSync('node_modules/.bin/node', args, { encoding: 'utf8' });
  }, buildMayTake);
  afterAll(() => rmSync(dir, { recursive: true }));

  const pages = ['index.html', 'configure.html', 'signedIn.html', 'about.html'];

  test.each(pages)('[MF10] %s names only files that are there', (page) => {
    const html = readFileSync(join(dir, 'site', page), 'utf8');
    const named = [...html.matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, name = '']) => name);
    const own = named.filter((name) => !URL.canParse(name));
    expect(own.filter((name) => !existsSync(join(dir, 'site', name)))).toEqual([]);
    if (page !== 'about.html') expect(own.some((name) => /\.[0-9a-f]{12}\.js$/.test(name))).toBe(true);
  });

  test('[MF10] every script carries a hash of its content in its name', () => {
    const scripts = execFileSync('ls', [join(dir, 'site')], { encoding: 'utf8' })
      .split('\n')
      .filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.filter((name) => !/\.[0-9a-f]{12}\.js$/.test(name))).toEqual([]);
  });

  test('[MF7] the command says that nothing is left to fill in', () => {
    expect(said).toContain('Nothing is left to fill in.');
  });

  test('[MF8] a wrong option ends the command with its sentence alone', () => {
    const run = () =>
      execFileSync('node_modules/.bin/node', ['src/setup/package.ts', '--host', 'http://hub.x.uk'], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(run).toThrow(
      /Command failed: .*\n--host is http:\/\/hub\.x\.uk\. It has to start with https: https:\/\/hub\.example\.police\.uk\n$/,
    );
  });
});
