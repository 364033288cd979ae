import { groups, readableByAll } from '../../src/domain/groups.ts';
import { actions } from '../../src/domain/actions.ts';
import { actionUpdates } from '../../src/domain/actionUpdates.ts';
import { cellsToFields, columnName, columnsOf, fieldsToCells } from '../../src/domain/list.ts';
import { libraries, lists } from '../../src/domain/lists.ts';
import { schemaVersion } from '../../src/domain/schemaVersion.ts';

const cells = {
  RecordKey: 'action-1-4',
  Ref: '1-4',
  Title: 'Publish the ethnicity pay gap',
  State: 'inProgress',
};

describe('Lists', () => {
  test('cells become fields; what is empty is null', () => {
    const { fields } = cellsToFields(actions, { ...cells, DueDay: '2027-06-29T23:00:00Z' });
    expect(fields).toMatchObject({
      ref: '1-4',
      state: 'inProgress',
      dueDay: '2027-06-30',
      ownerPostKey: null,
      withdrawn: false,
    });
  });

  test('all problems of a row are found, each with its column', () => {
    const { fields, problems } = cellsToFields(actions, {
      ...cells,
      State: 'Done',
      DueDay: 'soon',
      Ref: null,
    });
    expect(fields).toBeNull();
    expect(problems.map(({ column, problem }) => [column, problem.code])).toEqual([
      ['Ref', 'required'],
      ['State', 'notAChoice'],
      ['DueDay', 'notADay'],
    ]);
  });

  test('only the fields that are given become cells', () => {
    expect(fieldsToCells(actions, { dueDay: '2027-06-30', nextStep: null }).cells).toEqual({
      DueDay: '2027-06-30T12:00:00Z',
      NextStep: null,
    });
    expect(fieldsToCells(actionUpdates, { update: 'x'.repeat(4_001) }).problems).toEqual([
      { column: 'Update', problem: { code: 'tooLong', detail: '4000' } },
    ]);
  });

  test('column names are what SharePoint and Graph can bear', () => {
    const reserved = ['Author', 'Editor', 'Created', 'Modified', 'Attachments', 'ContentType', 'ID'];
    for (const list of lists) {
      const names = Object.keys(columnsOf(list));
      for (const name of names) {
        expect(name).toMatch(/^[A-Z][A-Za-z0-9]{0,31}$/);
        expect(name).not.toMatch(/Id$/);
        expect(reserved).not.toContain(name);
      }
      // Graph reads `XId` and `XLookupId` as person columns of `X`.
      for (const name of names) expect(names).not.toContain(`${name}Id`);
    }
    expect(columnName('dueDay')).toBe('DueDay');
  });

  test('every list has its keys, at most 20 indexes, and a retention note', () => {
    for (const list of lists) {
      const columns = columnsOf(list);
      expect(columns['RecordKey']).toMatchObject({ unique: true, indexed: true });
      expect(columns['ScopeKey']).toMatchObject({ indexed: true });
      expect(Object.values(columns).filter((column) => column.indexed).length).toBeLessThanOrEqual(19);
      expect(list.retention.note).toMatch(/\.$/);
    }
    expect(schemaVersion).toBeGreaterThan(0);
  });

  test('lists stay within their budget and have one name each', () => {
    const names = lists.map((list) => list.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeLessThanOrEqual(22);
    expect(libraries.length).toBeLessThanOrEqual(4);
  });

  test('multi-choice, long text and yes/no are never indexed', () => {
    for (const list of lists)
      for (const column of Object.values(columnsOf(list)))
        if (['multiChoice', 'note', 'yesNo'].includes(column.type)) expect(column.indexed).toBeFalsy();
  });

  test('what must not be overwritten can only be added to', () => {
    const appendOnly = ['actionUpdates', 'selfLevels', 'peerLevels', 'communityLevels', 'finalLevels'];
    for (const list of lists.filter(({ name }) => appendOnly.includes(name)))
      expect(Object.values(list.permissions)).not.toContain('change');
  });

  test('each view of a standard has writers of its own', () => {
    const writers = (name: string) =>
      Object.entries(lists.find((list) => list.name === name)?.permissions ?? {})
        .filter(([, access]) => access !== 'read')
        .map(([group]) => group);
    const all = ['selfLevels', 'peerLevels', 'communityLevels', 'finalLevels'].flatMap(writers);
    expect(new Set(all).size).toBe(all.length);
  });

  test('everybody reads; more is named', () => {
    expect(readableByAll({ leads: 'change' })).toMatchObject({ leads: 'change', readers: 'read' });
    expect(Object.keys(readableByAll()).sort()).toEqual(
      Object.keys(groups)
        .filter((group) => group !== 'owners')
        .sort(),
    );
  });
});
