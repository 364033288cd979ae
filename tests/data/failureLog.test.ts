import { createFailureLog, noteFailures } from '../../src/data/failureLog.ts';
import { StoreFailure } from '../../src/data/storeError.ts';
import { createMemoryLists } from '../support/memoryLists.ts';

const at = '2027-05-14T09:00:00.000Z';

test('[G16] a failure is noted with list, kind, request and time, and thrown all the same', async () => {
  const log = createFailureLog(() => Date.parse(at));
  const service = createMemoryLists();
  const lists = noteFailures(service, log);
  service.failNext('add', { kind: 'refused', reason: 'Jo Bloggs may not write here' });
  await expect(lists.add('asks', { RecordKey: 'a' })).rejects.toMatchObject({ error: { kind: 'refused' } });
  service.failNext('query', { kind: 'busy' });
  const reading = async () => {
    for await (const page of lists.query({ list: 'actions', columns: [] })) expect(page).toBeNull();
  };
  await expect(reading()).rejects.toMatchObject({ error: { kind: 'busy' } });
  expect(log.all()).toEqual([
    { list: 'actions', kind: 'busy', requestId: null, at },
    { list: 'asks', kind: 'refused', requestId: null, at },
  ]);
});

test('[G16] the last twenty are kept, what we gave up ourselves is none of them', () => {
  const log = createFailureLog(() => Date.parse(at));
  let heard = 0;
  log.subscribe(() => (heard += 1));
  for (let n = 0; n < 25; n += 1) log.note(null, new StoreFailure({ kind: 'offline' }, `req-${n}`));
  log.note('actions', new DOMException('gone', 'AbortError'));
  expect(log.all().map(({ requestId }) => requestId)).toEqual(
    Array.from({ length: 20 }, (_, n) => `req-${24 - n}`),
  );
  expect(heard).toBe(25);
});
