import { callerFor, lists, tenantWithRows, text } from './tenant.ts';

test('[L21] ValidateUpdateListItem answers each column apart and sets nobody’s author', async () => {
  const { local365, owner } = await tenantWithRows();
  const writer = await callerFor(local365, 'olive@north.example');
  const added = await writer.graph('POST', `${lists}/Rows/items`, { fields: { RecordKey: 'one' } });
  const at = `/web/lists/getByTitle('Rows')/items(${text(added.body['id'])})`;
  const formValues = [
    { FieldName: 'Plain', FieldValue: 'written' },
    { FieldName: 'Author', FieldValue: '[{"Key":"i:0#.f|membership|carl@north.example"}]' },
    { FieldName: 'NotThere', FieldValue: 'x' },
  ];
  const { status, body } = await owner.rest('POST', `${at}/ValidateUpdateListItem()`, {
    formValues,
    bNewDocumentUpdate: true,
  });
  const answers = body['value'] as unknown as { FieldName: string; HasException: boolean }[];
  expect([status, answers.map(({ FieldName, HasException }) => [FieldName, HasException])]).toEqual([
    200,
    [
      ['Plain', false],
      ['Author', true],
      ['NotThere', true],
    ],
  ]);
  const after = await owner.graph('GET', `${lists}/Rows/items/${text(added.body['id'])}?$expand=fields`);
  expect(after.body['fields']?.['Plain']).toBe('written');
  expect(after.body['createdBy']?.['user']?.['email']).toBe('olive@north.example');
  local365.close();
});

test('Graph makes a list for whoever may manage the site, with a scope that reaches so far', async () => {
  const { local365, owner } = await tenantWithRows();
  const made = await owner.graph('POST', lists, { displayName: 'More', list: { template: 'genericList' } });
  expect([made.status, made.body['displayName']]).toEqual([201, 'More']);
  const everyday = await callerFor(local365, 'olive@north.example');
  expect((await everyday.graph('POST', lists, { displayName: 'Again', list: {} })).status).toBe(403);
  local365.close();
});
