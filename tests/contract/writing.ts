import type { ContractWorld } from '../support/contractWorld.ts';
import { errorOf, newCells, rowsWithKey } from './contractCells.ts';

export function describeWriting(world: () => ContractWorld): void {
  describe('writing', () => {
    test('[D17] a write answers with the row as it is now, in as few round trips as the adapter can', async () => {
      const { lists } = world().stores('writer');
      const cells = newCells({ Title: 'one', Words: 'kept' });
      world().requests();
      const added = await lists.add('things', cells);
      const changed = await lists.change('things', added.id, { Title: 'two' }, added.eTag);
      expect(world().requests().length).toBeLessThanOrEqual(4);
      expect(changed).toMatchObject({ id: added.id, cells: { ...cells, Title: 'two' } });
      expect(changed.eTag).not.toBe(added.eTag);
      expect(await lists.get('things', added.id, ['Title'])).toMatchObject({
        eTag: changed.eTag,
        modified: changed.modified,
      });
    });

    test('[D18] somebody was faster: changedMeanwhile, and nothing is overwritten', async () => {
      const { lists } = world().stores('writer');
      const added = await lists.add('things', newCells({ Title: 'one' }));
      await world().stores('colleague').lists.change('things', added.id, { Title: 'theirs' }, added.eTag);
      expect(await errorOf(lists.change('things', added.id, { Title: 'mine' }, added.eTag))).toEqual({
        kind: 'changedMeanwhile',
      });
      expect((await lists.get('things', added.id, ['Title']))?.cells).toEqual({ Title: 'theirs' });
    });

    test('[D19] a RecordKey exists once: the second is refused in the service’s words', async () => {
      const { lists } = world().stores('writer');
      const cells = newCells();
      await lists.add('things', cells);
      expect(await errorOf(lists.add('things', cells))).toMatchObject({
        kind: 'refused',
        reason: expect.stringMatching(/\w{4}/) as string,
      });
      expect(await rowsWithKey(lists, cells.RecordKey)).toHaveLength(1);
    });

    test('a text that is too long is refused, and nothing is made', async () => {
      const { lists } = world().stores('writer');
      const cells = newCells({ Title: 'x'.repeat(256) });
      expect(await errorOf(lists.add('things', cells))).toMatchObject({ kind: 'refused' });
      expect(await rowsWithKey(lists, cells.RecordKey)).toEqual([]);
    });

    test('[D20][D13] add-only: an addition works, a change is denied, and both are remembered', async () => {
      const { lists } = world().stores('writer');
      expect(lists.rights('diary')).toMatchObject({ change: expect.stringMatching(/unknown|no/) as string });
      const added = await lists.add('diary', newCells({ Title: 'one' }));
      expect(await errorOf(lists.change('diary', added.id, { Title: 'two' }, added.eTag))).toEqual({
        kind: 'denied',
        list: 'diary',
      });
      expect(lists.rights('diary')).toEqual({ add: 'yes', change: 'no' });
      expect((await lists.get('diary', added.id, ['Title']))?.cells).toEqual({ Title: 'one' });
    });

    test('[D20][D13] a reader reads, and may not add', async () => {
      const { lists } = world().stores('reader');
      const cells = newCells();
      expect(await errorOf(lists.add('things', cells))).toEqual({ kind: 'denied', list: 'things' });
      expect(lists.rights('things').add).toBe('no');
      expect(await rowsWithKey(lists, cells.RecordKey)).toEqual([]);
    });
  });
}
