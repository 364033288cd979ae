import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const below = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .map((file) => path.join(folder, file));

const specs = [...below('src', 'SPEC.md'), ...below('manifest', 'SPEC.md')];
/** What is assumed of Microsoft 365 is numbered too; a test that names one holds the local service to it. */
const assumed = 'src/local365/README.md';

/** The ids a page of rules gives, `- [A1] …` or `- **[A1]** …`, in their order. */
const given = (page: string) => [...page.matchAll(/^- (?:\*\*)?\[([A-Z]+\d+)\]/gm)].map(([, id = '']) => id);

/** The ids the titles in a file of tests name, `'[A1] …'`, `'[A1] [A2] …'` or `'[A1][A2] …'`. */
const named = (file: string) =>
  [...file.matchAll(/(?<=['"`\] ])\[([A-Z]{1,2}\d{1,2})\](?=[\s[])/g)].map(([, id = '']) => id);

const rules = specs.flatMap((page) => given(readFileSync(page, 'utf8')));
const ids = [...rules, ...given(readFileSync(assumed, 'utf8'))];
/** Rules no test names yet. This list is only ever made shorter. */
const byHand = 'B18 C7 CM10 E14 E15 E9 F5 H10 N6 V17 V4 W11 W12 WP11 WP7 Y2'.split(' ');

const titles = below('tests', '.ts').flatMap((file) =>
  named(readFileSync(file, 'utf8')).map((id) => ({ id, file })),
);

describe('The numbered rules', () => {
  test('no id stands for two rules', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('every id in the title of a test is one of a rule', () => {
    const known = new Set(ids);
    expect(titles.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  test('every rule is named by a test, but for those looked at by hand', () => {
    const tested = new Set(titles.map(({ id }) => id));
    expect(rules.filter((id) => !tested.has(id)).sort()).toEqual([...byHand].sort());
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
