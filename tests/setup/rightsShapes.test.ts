import { groups } from '../../src/domain/groups.ts';
import {
  graphOf,
  group,
  inLibraries,
  inLists,
  merge,
  nextKey,
  ownersRow,
  people,
  restOf,
  send,
  setRightsWorld,
  siteOwner,
  web,
} from './rightsWorld.ts';

setRightsWorld();

const inherits = 'copyroleassignments=true,clearsubscopes=true';

test.each([...Object.keys(inLists), ...Object.keys(inLibraries)])(
  '[PV10] how %s is made is changed by nobody but an owner of the site',
  async (list) => {
    const definitions = await send(siteOwner, 'GET', web('/roledefinitions'));
    const full = (definitions.body['value'] as { Id: number; RoleTypeKind: number }[]).find(
      ({ RoleTypeKind }) => RoleTypeKind === 5,
    )?.Id;
    for (const name of group) {
      const user = people[name];
      const me = (await send(user, 'GET', web('/currentuser'))).body['Id'] as number;
      const tries = [
        send(user, 'POST', restOf(list), { EnableVersioning: false }, merge),
        send(user, 'POST', restOf(list), { EnableModeration: true }, merge),
        send(user, 'POST', restOf(list), { Title: `${list} 2` }, merge),
        send(user, 'POST', restOf(list), undefined, { 'x-http-method': 'DELETE' }),
        send(user, 'POST', restOf(list, '/recycle()')),
        send(user, 'POST', restOf(list, `/breakroleinheritance(${inherits})`)),
        send(user, 'POST', restOf(list, '/resetroleinheritance()')),
        send(
          user,
          'POST',
          restOf(list, `/roleassignments/addroleassignment(principalid=${me},roledefid=${full})`),
        ),
        send(user, 'POST', restOf(list, '/fields'), { Title: 'Mine', FieldTypeKind: 2 }),
        send(
          user,
          'POST',
          restOf(list, "/fields/getByInternalNameOrTitle('Title')"),
          { Required: true },
          merge,
        ),
        send(user, 'POST', restOf(list, "/fields/getByInternalNameOrTitle('Title')"), undefined, {
          'x-http-method': 'DELETE',
        }),
      ];
      expect([name, (await Promise.all(tries)).map(({ status }) => status)]).toEqual([
        name,
        tries.map(() => 403),
      ]);
    }
    const settings = await send(
      siteOwner,
      'GET',
      restOf(list, '?$select=Title,HasUniqueRoleAssignments,EnableVersioning,EnableModeration'),
    );
    expect(settings.body).toMatchObject({
      Title: list,
      EnableVersioning: true,
      EnableModeration: false,
      HasUniqueRoleAssignments: true,
    });
  },
);

test('[PV10] nobody but an owner of the site lets anybody into a group, makes a level, or gives a right on the site', async () => {
  for (const name of group) {
    const user = people[name];
    const me = (await send(user, 'GET', web('/currentuser'))).body['Id'] as number;
    const login = `i:0#.f|membership|${user}`;
    const tries = [
      ...Object.values(groups).map((title) =>
        send(user, 'POST', web(`/sitegroups/getByName('${title}')/users`), { LoginName: login }),
      ),
      send(user, 'POST', web(`/sitegroups/getByName('${groups.owners}')/SetUserAsOwner(${me})`)),
      send(user, 'POST', web('/sitegroups'), { Title: 'Mine' }),
      send(user, 'POST', web('/roledefinitions'), { Name: 'Mine', BasePermissions: { High: '0', Low: '1' } }),
      send(user, 'POST', web(`/roleassignments/addroleassignment(principalid=${me},roledefid=1)`)),
      send(user, 'POST', web('/lists'), { Title: 'Mine', BaseTemplate: 100 }),
    ];
    expect([name, (await Promise.all(tries)).map(({ status }) => status)]).toEqual([
      name,
      tries.map(() => 403),
    ]);
  }
});

test.each([
  'Author',
  'AuthorId',
  'Editor',
  'EditorId',
  'Created',
  'Modified',
  'GUID',
  'ID',
  'OData__ModerationStatus',
])(
  '[PV10] %s of a row is SharePoint’s own: whoever adds or changes a row cannot say what it is',
  async (column) => {
    const value = column === 'ID' ? 900 : /Author|Editor/.test(column) ? 1 : '2020-01-01T00:00:00Z';
    for (const [user, list] of [
      [people.chiefOfficers, 'finalLevels'],
      [people.leads, 'posts'],
      [people.readers, 'postEvents'],
    ] as const) {
      const key = nextKey();
      const { status } = await send(user, 'POST', restOf(list, '/items'), {
        RecordKey: key,
        [column]: value,
      });
      const byGraph = await send(user, 'POST', graphOf(list, '/items'), {
        fields: { RecordKey: `${key}-2`, [column]: value },
      });
      expect([list, status, byGraph.status]).toEqual([list, 400, 400]);
    }
    const row = await ownersRow('posts');
    const before = await send(siteOwner, 'GET', graphOf('posts', `/items/${row}`));
    const formValues = [
      { FieldName: column, FieldValue: JSON.stringify([{ Key: `i:0#.f|membership|${people.leads}` }]) },
    ];
    await send(people.leads, 'POST', restOf('posts', `/items(${row})/ValidateUpdateListItem()`), {
      formValues,
      bNewDocumentUpdate: true,
    });
    const after = await send(siteOwner, 'GET', graphOf('posts', `/items/${row}`));
    expect(after.body['createdBy']).toEqual(before.body['createdBy']);
    expect(after.body['createdDateTime']).toBe(before.body['createdDateTime']);
  },
);

test('[PV10] a key that is taken is refused, and an old eTag changes nothing', async () => {
  const row = await ownersRow('posts');
  const { body } = await send(siteOwner, 'GET', graphOf('posts', `/items/${row}?$expand=fields`));
  const key = (body['fields'] as Record<string, unknown>)['RecordKey'];
  const twice = await send(people.leads, 'POST', graphOf('posts', '/items'), { fields: { RecordKey: key } });
  const other = await ownersRow('posts');
  const taken = await send(
    people.leads,
    'POST',
    restOf('posts', `/items(${other})`),
    { RecordKey: key },
    merge,
  );
  const stale = await send(
    people.leads,
    'PATCH',
    graphOf('posts', `/items/${row}/fields`),
    { ScopeKey: 'x' },
    {
      'if-match': '"11111111-1111-4111-8111-111111111111,9"',
    },
  );
  expect([twice.status, taken.status, stale.status]).toEqual([400, 400, 412]);
});
