import { instantToDay } from '../../src/domain/days.ts';
import type { Cell } from '../../src/domain/columns/definition.ts';
import { isSamePerson } from '../../src/domain/stamp.ts';
import type { ContractWorld } from '../support/contractWorld.ts';
import { allPages, allRows, fillTo, newCells, rowsWithKey } from './contractCells.ts';
import type { Dialect } from './dialect.ts';

export function describeReading(world: () => ContractWorld, dialect: Dialect): void {
  describe('reading', () => {
    test.each<[string, Cell]>([
      ['Title', 'O’Neill & <b>"sons"</b> 😀'],
      ['Words', "First line\nSecond line with 'quotes' and a \\ backslash"],
      ['Colour', 'green'],
      ['Colours', ['red', 'blue']],
      ['StartsAt', '2027-03-04T18:30:00Z'],
      ['Amount', -12.5],
      ['Amount', 0],
      ['IsOpen', true],
      ['IsOpen', false],
    ])('[D1] %s comes back as it was written: %j', async (column, cell) => {
      const { lists } = world().stores('writer');
      const cells = newCells({ [column]: cell });
      const added = await lists.add('things', cells);
      expect(added.cells).toMatchObject(cells);
      const [row] = await rowsWithKey(lists, cells.RecordKey);
      expect(row).toMatchObject({ id: added.id, eTag: added.eTag, cells });
    });

    test('[D1] a cell that was never filled is empty, and one that is cleared is empty again', async () => {
      const { lists } = world().stores('writer');
      const added = await lists.add('things', newCells({ Words: 'gone soon', Colours: ['red'], Amount: 3 }));
      const changed = await lists.change(
        'things',
        added.id,
        { Words: null, Colours: [], Amount: null },
        added.eTag,
      );
      for (const column of ['Words', 'Amount', 'Title', 'DueDay'])
        expect(changed.cells[column] ?? null).toBeNull();
      expect(changed.cells['Colours'] ?? []).toEqual([]);
    });

    test.each(['2027-01-15', '2027-06-15', '2027-03-28', '2027-10-31'] as const)(
      '[D8] %s stays the same day',
      async (day) => {
        const { lists } = world().stores('writer');
        const { cells } = await lists.add('things', newCells({ DueDay: `${day}T12:00:00Z` }));
        expect(instantToDay(String(cells['DueDay']))).toBe(day);
      },
    );

    test('[D9][D35] stamps name who made and who changed a row, from SharePoint', async () => {
      const { lists, people } = world().stores('writer');
      const added = await lists.add('things', newCells());
      expect(isSamePerson(added.created.by, people.me())).toBe(true);
      expect(added.created.by).toEqual({
        oid: dialect.tellsOids ? 'oid-writer' : null,
        name: 'Wren Writer',
        mail: 'writer@northshire.example',
      });
      const changed = await world()
        .stores('colleague')
        .lists.change('things', added.id, { Title: 'mine' }, added.eTag);
      expect(changed.created).toEqual(added.created);
      expect(changed.modified.by).toEqual({
        oid: dialect.tellsOids ? 'oid-colleague' : null,
        name: 'Cal Colleague',
        mail: 'colleague@northshire.example',
      });
      expect(Math.abs(Date.parse(changed.modified.at) - Date.now())).toBeLessThan(60_000);
    });

    test('[D4] a filter on an indexed column; texts cannot break out of it', async () => {
      const { lists } = world().stores('writer');
      const scope = "it's & x|https://y?z=1";
      const cells = newCells({ ScopeKey: scope });
      await lists.add('things', cells);
      await lists.add('things', newCells({ ScopeKey: 'other' }));
      const rows = await allRows(lists, { where: { column: 'ScopeKey', equals: scope } });
      expect(rows.map((row) => row.cells['RecordKey'])).toEqual([cells.RecordKey]);
    });

    test('[D5] changedSince gives what changed at or after an instant', async () => {
      const { lists } = world().stores('writer');
      const { modified } = await lists.add('things', newCells());
      const later = new Date(Date.parse(modified.at) + 60_000).toISOString();
      const rows = await allRows(lists, { changedSince: modified.at });
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => Date.parse(row.modified.at) >= Date.parse(modified.at))).toBe(true);
      expect(await allRows(lists, { changedSince: later })).toEqual([]);
    });

    test('[D6] queries of one moment travel together', async () => {
      const { lists } = world().stores('writer');
      world().requests();
      await Promise.all(Array.from({ length: 20 }, () => allPages(lists, { list: 'diary' })));
      expect(world().requests()).toHaveLength(1);
      await Promise.all(Array.from({ length: 21 }, () => allPages(lists, { list: 'diary' })));
      expect(world().requests()).toHaveLength(2);
    });

    test('[D2][D3] 5,001 rows: none lost, none twice, the number known before the end', async () => {
      const { lists } = world().stores('writer');
      await fillTo(world(), 'diary', 5_001);
      const pages = await allPages(lists, { list: 'diary', columns: ['RecordKey', 'ScopeKey'] });
      const keys = pages.flatMap(({ rows }) => rows.map((row) => row.cells['RecordKey']));
      expect([keys.length, new Set(keys).size]).toEqual([5_001, 5_001]);
      expect(pages.map(({ isLast }) => isLast)).toEqual(pages.map((_, index) => index === pages.length - 1));
      expect(pages.at(-1)?.total).toBe(5_001);
      const scope = await allRows(lists, { list: 'diary', where: { column: 'ScopeKey', equals: 'scope-7' } });
      expect(scope).toHaveLength(500);
    });

    test('[D7] a cancelled query ends with the reason, at once', async () => {
      const { lists } = world().stores('writer');
      const controller = new AbortController();
      const waiting = allPages(lists, {}, controller.signal);
      controller.abort();
      await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    });

    test('a row by its id, null where it is gone', async () => {
      const { lists } = world().stores('writer');
      const added = await lists.add('things', newCells({ Title: 'one' }));
      expect(await lists.get('things', added.id, ['RecordKey', 'Title'])).toMatchObject({
        eTag: added.eTag,
        cells: { Title: 'one' },
      });
      expect(await lists.get('things', '999999', ['RecordKey'])).toBeNull();
    });

    test('earlier states of a row, newest first', async () => {
      const { lists } = world().stores('writer');
      const added = await lists.add('things', newCells({ Title: 'one' }));
      await world().stores('colleague').lists.change('things', added.id, { Title: 'two' }, added.eTag);
      const versions = await lists.history('things', added.id);
      expect(versions.map(({ cells, modified }) => [cells['Title'], modified.by.name])).toEqual([
        ['two', 'Cal Colleague'],
        ['one', 'Wren Writer'],
      ]);
    });

    test('a text file of a library, and people by the beginning of their name', async () => {
      const { files, people } = world().stores('writer');
      const { text, eTag } = await files.read('Content', 'frameworks/matrix 1.json');
      expect(JSON.parse(text)).toEqual({ title: 'Matrix' });
      expect(eTag).not.toBe('');
      expect(await people.search('Rae')).toEqual([
        { oid: 'oid-reader', name: 'Rae Reader', mail: 'reader@northshire.example' },
      ]);
      expect(people.me()).toMatchObject({ oid: 'oid-writer' });
    });
  });
}
