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

test('[L21] AddValidateUpdateItemUsingPath makes a row in its caller’s name, or none', async () => {
  const { local365, owner } = await tenantWithRows();
  const writer = await callerFor(local365, 'olive@north.example');
  const add = async (key: string, more: { FieldName: string; FieldValue: string }[]) => {
    const formValues = [{ FieldName: 'RecordKey', FieldValue: key }, ...more];
    const at = "/web/lists/getByTitle('Rows')/AddValidateUpdateItemUsingPath()";
    const { status, body } = await writer.rest('POST', at, { formValues });
    const answers = body['value'] as unknown as { FieldName: string; HasException: boolean }[];
    return [status, ...answers.map(({ FieldName, HasException }) => `${FieldName} ${HasException}`)];
  };
  const FieldValue = '[{"Key":"i:0#.f|membership|carl@north.example"}]';
  expect(await add('plain', [])).toEqual([200, 'RecordKey false', 'Id false']);
  expect(await add('faked', [{ FieldName: 'Author', FieldValue }])).toEqual([
    200,
    'RecordKey false',
    'Author true',
  ]);
  const rows = await owner.graph('GET', `${lists}/Rows/items?$expand=fields&$top=999`);
  const made = (rows.body['value'] as unknown as { fields: Record<string, unknown> }[]).filter(({ fields }) =>
    ['plain', 'faked'].includes(String(fields['RecordKey'])),
  );
  expect(made.map(({ fields }) => fields['RecordKey'])).toEqual(['plain']);
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
