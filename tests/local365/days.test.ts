import { siteMidnight } from '../../src/local365/store/days.ts';
import { lists, tenantWithRows } from './tenant.ts';

test.each([
  ['Europe/London', '2027-01-15T12:00:00Z', '2027-01-15T00:00:00Z'],
  ['Europe/London', '2027-06-15T12:00:00Z', '2027-06-14T23:00:00Z'],
  ['Europe/London', '2027-06-15', '2027-06-14T23:00:00Z'],
  ['Europe/London', '2027-03-28T12:00:00Z', '2027-03-28T00:00:00Z'],
  ['Europe/London', '2027-10-31T12:00:00Z', '2027-10-30T23:00:00Z'],
  ['Pacific/Auckland', '2027-01-15T10:00:00Z', '2027-01-14T11:00:00Z'],
  ['America/Los_Angeles', '2027-06-15T12:00:00Z', '2027-06-15T07:00:00Z'],
])('[L5] in %s %s is kept as the midnight %s', (zone, given, kept) => {
  expect(siteMidnight(given, zone)).toBe(kept);
});

test('[L5] a date-only column written at noon comes back as the midnight of the site, winter and summer', async () => {
  const { local365, owner } = await tenantWithRows();
  const due = async (Due: string) =>
    (await owner.graph('POST', `${lists}/Rows/items`, { fields: { Due } })).body['fields']?.['Due'];
  expect(await due('2027-01-15T12:00:00Z')).toBe('2027-01-15T00:00:00Z');
  expect(await due('2027-06-15T12:00:00Z')).toBe('2027-06-14T23:00:00Z');
  local365.close();
});

test('the clock can be fixed: stamps follow it', async () => {
  const { local365, owner } = await tenantWithRows();
  const now = new Date(Date.now() + 60_000).toISOString();
  await local365.fetch(
    new Request('http://localhost:4101/control/faults', { method: 'POST', body: JSON.stringify({ now }) }),
  );
  const made = await owner.graph('POST', `${lists}/Rows/items`, { fields: { Title: 'now' } });
  expect(made.body['createdDateTime']).toBe(`${now.slice(0, 19)}Z`);
  local365.close();
});
