import type { Row } from '../../src/data/listStore.ts';
import { openEvery, openList, requiredColumns } from '../../src/data/openList.ts';
import { actions } from '../../src/domain/actions.ts';

const stamp = { at: '2027-05-14T08:00:00Z', by: { oid: null, name: 'Sample writer', mail: null } };

function aRow(id: string, cells: Row['cells']): Row {
  return { id, eTag: `"${id},1"`, created: stamp, modified: stamp, cells };
}

const good = { RecordKey: 'action-1-4', Ref: '1-4', Title: 'Publish the pay gap', State: 'inProgress' };

describe('Opening a list', () => {
  test('a bad row is a fault with its reasons; the rows beside it stand', () => {
    const rows = [
      aRow('1', good),
      aRow('2', { ...good, RecordKey: 'action-2', State: 'Nearly', DueDay: 'soon' }),
    ];
    const { items, faults } = openList(actions, rows);
    expect(items.map((item) => item.ref)).toEqual(['1-4']);
    expect(faults).toEqual([
      {
        list: 'actions',
        id: '2',
        key: 'action-2',
        title: 'Publish the pay gap',
        problems: [
          { column: 'State', problem: expect.objectContaining({ code: 'notAChoice' }) as unknown },
          { column: 'DueDay', problem: { code: 'notADay', detail: null } },
        ],
      },
    ]);
  });

  test('withdrawn rows are left out, and a row is decoded once', () => {
    const rows = [aRow('1', good), aRow('2', { ...good, Withdrawn: true })];
    const first = openList(actions, rows).items;
    expect(first).toHaveLength(1);
    expect(openList(actions, rows).items[0]).toBe(first[0]);
    // Whoever brings a row back needs it as it is; what cannot be read is left out there too.
    const every = openEvery(actions, [...rows, aRow('3', { State: 'Nearly' })]);
    expect(every.map(({ row, withdrawn }) => [row.id, withdrawn])).toEqual([
      ['1', false],
      ['2', true],
    ]);
    expect(every[0]).toBe(first[0]);
  });

  test('of two rows with one key the older is shown, the other is a fault; one row that came twice is none', () => {
    const later = aRow('12', { ...good, Title: 'The same key again' });
    for (const rows of [
      [aRow('7', good), later],
      [later, aRow('7', good)],
    ]) {
      const { items, faults } = openList(actions, rows);
      expect(items.map(({ row }) => row.id)).toEqual(['7']);
      expect(faults).toEqual([
        {
          list: 'actions',
          id: '12',
          key: null,
          title: 'The same key again',
          problems: [{ column: 'RecordKey', problem: { code: 'notUnique', detail: null } }],
        },
      ]);
    }
    expect(openList(actions, [aRow('7', good), aRow('7', good)])).toMatchObject({
      items: [{ ref: '1-4' }],
      faults: [],
    });
    expect(openList(actions, [aRow('7', { ...good, Withdrawn: true }), later]).faults).toEqual([]);
  });

  test('columns no readable row is without are known', () => {
    expect(requiredColumns(actions).sort()).toEqual(['RecordKey', 'Ref', 'State', 'Title']);
  });
});
