import 'fake-indexeddb/auto';
import { cacheRows } from '../../src/data/cachedStore.ts';
import { openDeviceStore } from '../../src/data/deviceStore.ts';
import type { DeviceOwner, LastScreen } from '../../src/data/deviceStore.ts';
import type { ListStore, RowPage } from '../../src/data/listStore.ts';
import { StoreFailure } from '../../src/data/storeError.ts';

const owner: DeviceOwner = { tenantId: 't', oid: 'one', siteUrl: 'https://northshire.example' };
const now = Date.parse('2027-05-14T09:00:00Z');
const screen = (keptAt: string): LastScreen => ({ address: '/today', html: '', css: '', fits: '', keptAt });

/** A store in which a list may not be read. */
const refusing: ListStore = {
  async *query() {
    yield await Promise.reject<RowPage>(new StoreFailure({ kind: 'denied', list: 'actions' }));
  },
  get: async () => null,
  add: () => Promise.reject(new Error('not asked')),
  change: () => Promise.reject(new Error('not asked')),
  history: async () => [],
  rights: () => ({ add: 'unknown', change: 'unknown' }),
};

describe('Last screens on a device', () => {
  test('[WP9] a list that is refused takes the screens of every part of a page with it', async () => {
    const device = await openDeviceStore(owner, { now });
    for (const key of ['last', 'part-1', 'part-2'])
      await device.rows?.put('screen', screen('2027-05-14T08:00:00Z'), key);
    const lists = cacheRows(refusing, device, { neverKept: new Set() });
    await expect(
      lists.refresh({ list: 'actions', columns: [] }, null, () => undefined),
    ).rejects.toMatchObject({ error: { kind: 'denied' } });
    expect(await device.rows?.getAllKeys('screen')).toEqual([]);
  });

  test('[WP9] the screen of a part that is on no page any more goes after seven days', async () => {
    const device = await openDeviceStore(owner, { now });
    await device.rows?.put('screen', screen('2027-05-06T08:00:00Z'), 'gone');
    await device.rows?.put('screen', screen('2027-05-13T08:00:00Z'), 'stays');
    while ((await device.rows?.count('screen')) !== 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await device.rows?.getAllKeys('screen')).toEqual(['stays']);
  });
});
