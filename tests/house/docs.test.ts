import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedPages } from '../../src/setup/docs/pages.ts';

const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);
const below = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
    .map((file) => path.join(folder, file));
const pages = ['README.md', ...below('docs'), ...below('src'), ...below('manifest')];

/** The text without what stands in code, where brackets mean something else. */
const words = (page: string) => readFileSync(page, 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');

/** The anchors GitHub gives a page's headings. */
const anchorsOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );

describe('The docs', () => {
  test.each(Object.entries(generatedPages()))('%s is what npm run docs would write', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test.each(pages)('every link in %s leads somewhere', (page) => {
    const links = [...words(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      if (/^(https:|mailto:)/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? page : path.join(path.dirname(page), decodeURIComponent(file));
      if (!existsSync(target)) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test.each(pages)('every npm script named in %s exists', (page) => {
    const named = [...readFileSync(page, 'utf8').matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name]) => name);
    expect(named.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  });

  test('a broken link and an unknown heading would be noticed', () => {
    expect(anchorsOf('docs/lists.md')).toContain('actionupdates');
    expect(anchorsOf('docs/lists.md')).not.toContain('nowhere');
    expect(existsSync('docs/nowhere.md')).toBe(false);
  });
});
