import { parseFilter } from '../../src/local365/odata/filter.ts';
import { satisfies } from '../../src/local365/odata/expression.ts';
import { parseExpand, parseOrder } from '../../src/local365/odata/select.ts';

const row: Record<string, unknown> = { Title: `O'Neill`, Amount: 5, Done: true, Empty: null, 'Author/Id': 7 };
const holds = (text: string): boolean | null => {
  const where = parseFilter(text);
  return where && satisfies(where, (path) => ({ value: row[path], literal: (given) => given }));
};

test.each([
  [`Title eq 'o''neill'`, true],
  [`Amount gt 4 and Amount le 5`, true],
  [`Amount lt 5 or Done eq true`, true],
  [`not (Amount eq 5)`, false],
  [`Empty eq null`, true],
  [`Empty lt 5`, false],
  [`Amount in (1, 5)`, true],
  [`startswith(Title,'O''N')`, true],
  [`startswith(Title,'x') eq true`, false],
  [`substringof('neil',Title)`, true],
  [`Author/Id eq 7`, true],
  [`Amount ne 5 or (Done eq true and Title ne 'x')`, true],
])('%s is %s', (text, expected) => {
  expect(holds(text)).toBe(expected);
});

test.each([
  `Title`,
  `Title eq`,
  `Title like 'x'`,
  `(Title eq 'x'`,
  `Title eq 'x`,
  `Title eq 'x' and`,
  `cast(Title,'x')`,
  `Title eq x'y`,
])('%s cannot be read', (text) => {
  expect(parseFilter(text)).toBeNull();
});

test('dates may be quoted, bare or marked as datetime', () => {
  for (const text of [
    `Due ge '2027-06-15T00:00:00Z'`,
    `Due ge 2027-06-15T00:00:00Z`,
    `Due ge datetime'2027-06-15T00:00:00Z'`,
  ]) {
    expect(parseFilter(text)).toEqual({
      kind: 'compare',
      op: 'ge',
      path: 'Due',
      value: '2027-06-15T00:00:00Z',
    });
  }
});

test('$expand keeps inner options apart, $orderby its direction', () => {
  expect(parseExpand('fields($select=A,B),driveItem').get('fields')?.get('$select')).toBe('A,B');
  expect([...parseExpand('fields($select=A,B),driveItem').keys()]).toEqual(['fields', 'driveItem']);
  expect(parseOrder('A desc,B')).toEqual([
    { path: 'A', descending: true },
    { path: 'B', descending: false },
  ]);
});
