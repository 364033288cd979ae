import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const below = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .map((file) => path.join(folder, file));

const specs = [...below('src', 'SPEC.md'), ...below('manifest', 'SPEC.md'), 'src/local365/README.md'];

/** The ids a page of rules gives, `- [A1] …` or `- **[A1]** …`, in their order. */
const given = (page: string) => [...page.matchAll(/^- (?:\*\*)?\[([A-Z]+\d+)\]/gm)].map(([, id = '']) => id);

/** The ids the titles in a file of tests name, `'[A1] …'`, `'[A1] [A2] …'` or `'[A1][A2] …'`. */
const named = (file: string) =>
  [...file.matchAll(/(?<=['"`\] ])\[([A-Z]{1,2}\d{1,2})\](?=[\s[])/g)].map(([, id = '']) => id);

const rules = specs.flatMap((page) => given(readFileSync(page, 'utf8')));
const titles = below('tests', '.ts').flatMap((file) =>
  named(readFileSync(file, 'utf8')).map((id) => ({ id, file })),
);

describe('The numbered rules', () => {
  test('no id stands for two rules', () => {
    expect(rules.filter((id, at) => rules.indexOf(id) !== at)).toEqual([]);
  });

  test('every id in the title of a test is one of a rule', () => {
    const known = new Set(rules);
    expect(titles.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  test('an id is found however it is written, and nothing else is taken for one', () => {
    expect(given('- [A1] One. See [A2].\n- **[L1]** Two.\n[A3] is named here.')).toEqual(['A1', 'L1']);
    expect(named("test('[A1] [A2] both'); it(`[B1][B2] too`); rows[K1]; page('[A4]')")).toEqual([
      'A1',
      'A2',
      'B1',
      'B2',
    ]);
  });
});
