import { scriptSharePoint, siteUrl, withToken } from './scriptedSharePoint.ts';

const entity = (name: string, data: object) => ({
  Key: `i:0#.f|membership|${name}@northshire.example`,
  DisplayText: name,
  EntityData: data,
});

test('people are found by SharePoint’s picker, with directory ids where it tells them; a question may be asked again', async () => {
  const found = [
    entity('sam', { Email: 'sam.patel@northshire.example', ObjectId: 'oid-1' }),
    entity('guest', { Email: '' }),
  ];
  const site = scriptSharePoint(
    (_asked, count) =>
      count === 1 ? { status: 429 } : { status: 200, body: { value: JSON.stringify(found) } },
    withToken,
  );
  expect(await site.people.search(' sam ')).toEqual([
    { oid: 'oid-1', name: 'sam', mail: 'sam.patel@northshire.example' },
    { oid: null, name: 'guest', mail: 'guest@northshire.example' },
  ]);
  expect(site.asked.map(({ method }) => method)).toEqual(['POST', 'POST']);
  expect(site.asked[0]?.url).toBe(
    `${siteUrl}/_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerSearchUser`,
  );
  expect(JSON.parse(site.asked[1]?.body ?? '')).toMatchObject({
    queryParams: { QueryString: 'sam', MaximumEntitySuggestions: 10, PrincipalType: 1 },
  });
  expect(await site.people.search('  ')).toEqual([]);
  expect(site.asked).toHaveLength(2);
});
