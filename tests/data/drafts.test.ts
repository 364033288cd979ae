import { openDrafts } from '../../src/data/drafts.ts';
import { openDevice } from './outboxWorld.ts';

test('[D21] a draft is there for the next visit, with the moment it was kept', async () => {
  const device = await openDevice();
  const keptAt = await openDrafts(device.words, () => Date.parse('2027-01-15T21:42:00Z')).saveDraft(
    'update|a1',
    { body: 'We' },
  );
  expect(keptAt).toBe('2027-01-15T21:42:00.000Z');
  const next = openDrafts(device.words);
  expect(await next.draft('update|a1')).toEqual({ key: 'update|a1', fields: { body: 'We' }, keptAt });
  await next.dropDraft('update|a1');
  expect(await next.draft('update|a1')).toBeNull();
  device.leave();
});

test('[D24] drafts of one person are not there for another on the same device', async () => {
  const one = await openDevice('oid-1');
  await openDrafts(one.words).saveDraft('update|a1', { body: 'We' });
  const two = await openDevice('oid-2', one.siteUrl);
  expect(await openDrafts(two.words).draft('update|a1')).toBeNull();
  one.leave();
  two.leave();
});

test('[D29] without a database a draft lives as long as the page, and is never called kept', async () => {
  const drafts = openDrafts(null);
  expect(await drafts.saveDraft('a', { body: 'x' })).toBeNull();
  expect(await drafts.draft('a')).toMatchObject({ fields: { body: 'x' } });
});
