import type { ContractWorld } from '../support/contractWorld.ts';
import { allPages, allRows, errorOf, fillTo, newCells } from './contractCells.ts';
import type { Dialect } from './dialect.ts';

export function describeFailures(world: () => ContractWorld, dialect: Dialect): void {
  describe('failures', () => {
    test('[D14] a missing list, site, column and file are named', async () => {
      const { lists, files } = world().stores('writer');
      expect(await errorOf(allPages(lists, { list: 'nothing' }))).toEqual({
        kind: 'missing',
        what: 'list',
        name: 'nothing',
      });
      expect(await errorOf(lists.get('nothing', '1', ['RecordKey']))).toMatchObject({
        what: 'list',
        name: 'nothing',
      });
      expect(await errorOf(lists.add('nothing', newCells()))).toMatchObject({
        what: 'list',
        name: 'nothing',
      });
      expect(await errorOf(allPages(world().elsewhere().lists))).toMatchObject({
        kind: 'missing',
        what: 'site',
      });
      expect(await errorOf(files.read('Content', 'nothing.json'))).toEqual({
        kind: 'missing',
        what: 'file',
        name: 'nothing.json',
      });
      await lists.add('things', newCells());
      const query = { columns: ['RecordKey', 'Nowhere'], required: ['RecordKey', 'Nowhere'] };
      expect(await errorOf(allPages(lists, query))).toEqual({
        kind: 'missing',
        what: 'column',
        name: 'Nowhere',
      });
      expect(await errorOf(lists.add('things', newCells({ Nowhere: 'x' })))).toMatchObject({
        what: 'column',
        name: 'Nowhere',
      });
    });

    test('[D14] an optional column that is not there costs nobody the rows', async () => {
      const { lists } = world().stores('writer');
      await lists.add('things', newCells());
      expect((await allRows(lists, { columns: ['RecordKey', 'Nowhere'] })).length).toBeGreaterThan(0);
    });

    test('[D4][D34] a filter on a column without an index is refused, never answered in part', async () => {
      const { lists } = world().stores('writer');
      const where = { column: 'Colour', equals: 'red' };
      const asked = allRows(lists, { where });
      if (dialect.unindexedFilter === 'answered') {
        const red = (await allRows(lists)).filter(({ cells }) => cells['Colour'] === 'red');
        expect(await asked).toEqual(red);
      } else
        expect(await errorOf(asked)).toMatchObject({
          kind: 'refused',
          reason: expect.stringContaining('index') as string,
        });
      await fillTo(world(), 'diary', 5_001);
      expect(await errorOf(allRows(lists, { list: 'diary', where }))).toMatchObject({
        kind: 'refused',
        reason: expect.stringMatching(/index|threshold/) as string,
      });
    });

    test('[D14] a row that is gone cannot be changed', async () => {
      const { lists } = world().stores('writer');
      expect(await errorOf(lists.change('things', '999999', { Title: 'x' }, '"x,1"'))).toMatchObject({
        kind: 'missing',
        what: 'row',
      });
    });

    test.each([
      ['rate429', 'throttled'],
      ['rate503', 'busy'],
    ])('[D10] %s for ever: the failure comes within 30 seconds', async (fault, kind) => {
      const { lists } = world().stores('writer');
      await world().setFaults({ [fault]: 1 });
      const before = world().waited();
      expect(await errorOf(allPages(lists))).toMatchObject({ kind });
      expect(world().waited() - before).toBeLessThanOrEqual(30_000);
    });

    test('[D10] half of all requests throttled: every query is answered in the end', async () => {
      const { lists } = world().stores('writer');
      await lists.add('things', newCells());
      await world().setFaults({ rate429: 0.25, rate503: 0.25 });
      const counts = await Promise.all(Array.from({ length: 20 }, async () => (await allRows(lists)).length));
      expect(new Set(counts).size).toBe(1);
    });

    test.each([
      ['rate429', 'throttled'],
      ['rate503', 'busy'],
    ])('[D11] a write under %s is sent once', async (fault, kind) => {
      const { lists } = world().stores('writer');
      await world().setFaults({ [fault]: 1 });
      world().requests();
      expect(await errorOf(lists.add('things', newCells()))).toMatchObject({ kind });
      expect(world().requests()).toHaveLength(1);
    });

    test.each([{ dropConnections: 1 }, { dropReplies: 1 }, { offline: true }])(
      '[D15] %j is offline',
      async (faults) => {
        const { lists } = world().stores('writer');
        await world().setFaults(faults);
        expect(await errorOf(allPages(lists))).toEqual({ kind: 'offline' });
        expect(await errorOf(lists.add('things', newCells()))).toEqual({ kind: 'offline' });
      },
    );
  });
}
