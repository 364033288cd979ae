import * as z from 'zod/mini';
import { isTooOld, raisedVersions } from '../../src/domain/clientVersion.ts';
import { since } from '../../src/domain/columns/definition.ts';
import { text } from '../../src/domain/columns/text.ts';
import { readableByAll } from '../../src/domain/groups.ts';
import { defineList, laterColumns } from '../../src/domain/list.ts';
import { lists } from '../../src/domain/lists.ts';
import { leastClient, schemaVersion } from '../../src/domain/schemaVersion.ts';

describe('Versions of lists and apps', () => {
  test('[D43] an app is too old only where the hub says so', () => {
    expect(isTooOld({ leastClient: 3 }, 2)).toBe(true);
    expect(isTooOld({ leastClient: 2 }, 2)).toBe(false);
    expect(isTooOld(null, 1)).toBe(false);
  });

  test('[D44] an update never lowers what a hub says', () => {
    const own = { schemaVersion: 2, leastClient: 1 };
    expect(raisedVersions({ schemaVersion: 1, leastClient: 1 }, own)).toEqual(own);
    const newer = { schemaVersion: 4, leastClient: 3 };
    expect(raisedVersions(newer, own)).toEqual(newer);
  });

  test('[D40] a list tells which columns came later', () => {
    const list = defineList('notes', {
      about: 'For a test.',
      columns: { title: text(), colour: since(2, text()), size: since(3, text()) },
      permissions: readableByAll(),
      retention: { note: '', reviewMonths: 1 },
      rows: { force: 1, national: 1 },
    });
    expect(laterColumns(list)).toEqual({ Colour: 2, Size: 3 });
  });

  test.each(lists.map((list) => [list.name, list] as const))(
    '[D40] %s: every column that came after its list reads an empty cell, and no version is ahead of ours',
    (_, list) => {
      expect(list.since).toBeLessThanOrEqual(schemaVersion);
      for (const [field, column] of Object.entries(list.columns)) {
        const version = 'since' in column ? (column.since as number) : list.since;
        expect([field, version <= schemaVersion]).toEqual([field, true]);
        if (version > list.since)
          expect([field, z.safeDecode(column.schema as z.ZodMiniType, null).success]).toEqual([field, true]);
      }
    },
  );

  test('the app may write to the lists it sets up', () => {
    expect(isTooOld({ leastClient }, schemaVersion)).toBe(false);
  });
});
