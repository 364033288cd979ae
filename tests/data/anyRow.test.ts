import fc from 'fast-check';
import type { Row } from '../../src/data/listStore.ts';
import { openList } from '../../src/data/openList.ts';
import type { Cell } from '../../src/domain/columns/definition.ts';
import { columnsOf } from '../../src/domain/list.ts';
import type { ListDefinition } from '../../src/domain/list.ts';
import { lists } from '../../src/domain/lists.ts';
import { problemInWords } from '../../src/ui/uiWords.ts';

const stamp = { at: '2027-05-14T08:00:00Z', by: { oid: null, name: 'Somebody', mail: null } };
const asRow = (cells: unknown, at: number): Row => {
  return {
    id: String(at + 1),
    eTag: '',
    created: stamp,
    modified: stamp,
    cells: cells as Record<string, Cell>,
  };
};

/** Cells people make by hand: a renamed choice, far and impossible days, long and odd words, other kinds altogether. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      '',
      ' ',
      'Nearly done',
      'OFFICIAL ',
      '<b>x</b>',
      '‮abc',
      '\u0000',
      '=1+1',
      '👮🏾',
      'javascript:alert(1)',
    ],
    ...[
      '1899-12-30T00:00:00Z',
      '9999-12-31T23:30:00Z',
      '0001-01-01T00:00:00Z',
      '+275760-09-13T00:00:00.000Z',
    ],
    ...['-271821-04-20T00:00:00.000Z', '2027-02-30T00:00:00Z', '31/12/2027', '2027-05-14', 'tomorrow'],
    ...[
      'x'.repeat(255),
      'x'.repeat(256),
      'x'.repeat(70_000),
      -1,
      0.5,
      1e308,
      NaN,
      Infinity,
      true,
      [],
      ['a', 1],
      {},
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A row of a list with some of its columns, and others it does not have. */
function rowsOf(list: ListDefinition): fc.Arbitrary<unknown[]> {
  const names = Object.keys(columnsOf(list));
  const cells = fc.dictionary(fc.constantFrom(...names, 'Title', 'Handmade', '__proto__'), odd, {
    maxKeys: 30,
  });
  return fc.array(cells, { maxLength: 4 });
}

test.each(lists.map((list) => [list.name, list] as const))(
  'whatever stands in rows of %s, each is an item or a fault with a sentence, never an exception',
  (_name, list) => {
    fc.assert(
      fc.property(rowsOf(list), (all) => {
        const rows = all.map(asRow);
        const { items, faults } = openList(list, rows);
        const withdrawn = rows.length - items.length - faults.length;
        expect(withdrawn).toBe(
          rows.filter(({ cells, id }) => cells['Withdrawn'] === true && !faults.some((one) => one.id === id))
            .length,
        );
        for (const { problems } of faults) {
          expect(problems.length).toBeGreaterThan(0);
          for (const { problem } of problems) expect(problemInWords(problem)).toMatch(/^[A-Z].*\.$/s);
        }
      }),
      { numRuns: 150 },
    );
  },
);
