import { libraries, lists } from '../../src/domain/lists.ts';
import {
  batchAddress,
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
} from './rightsWorld.ts';
import type { Answer } from './rightsWorld.ts';

setRightsWorld();

test('every list and library is in the table', () => {
  expect(Object.keys(inLists).sort()).toEqual(lists.map(({ name }) => name).sort());
  expect(Object.keys(inLibraries).sort()).toEqual(libraries.map(({ name }) => name).sort());
});

test.each(Object.entries(inLists))('[PV10] rows of %s: %s', async (list, letters) => {
  for (const [at, name] of group.entries())
    expect([name, await triedInList(people[name], list)]).toEqual([name, wantedInList(letters.charAt(at))]);
});

const batchOf = (list: string, id: string) => ({
  requests: [
    {
      id: '1',
      method: 'POST',
      url: `/sites/localhost:/sites/hub:/lists/${list}/items`,
      headers: { 'Content-Type': 'application/json' },
      body: { fields: { RecordKey: nextKey() } },
    },
    {
      id: '2',
      method: 'PATCH',
      url: `/sites/localhost:/sites/hub:/lists/${list}/items/${id}/fields`,
      headers: { 'Content-Type': 'application/json', 'If-Match': '*' },
      body: { ScopeKey: 'changed' },
    },
    { id: '3', method: 'DELETE', url: `/sites/localhost:/sites/hub:/lists/${list}/items/${id}` },
  ],
});

async function inBatch(user: string, list: string, id: string): Promise<number[]> {
  const { body } = await send(user, 'POST', batchAddress(), batchOf(list, id));
  const answers = body['responses'] as { id: string; status: number }[];
  return [...answers].sort((a, b) => a.id.localeCompare(b.id)).map(({ status }) => status);
}

/** Everything one person tries with the rows of one list, by Graph and by REST, and how each was answered. */
async function triedInList(user: string, list: string): Promise<Record<string, number>> {
  const rows = await Promise.all([ownersRow(list), ownersRow(list), ownersRow(list), ownersRow(list)]);
  const [one = '', two = '', three = '', four = ''] = rows;
  const formValues = [{ FieldName: 'ScopeKey', FieldValue: 'changed' }];
  const tries: [string, Promise<Answer>][] = [];
  const ask = (name: string, ...call: [string, string, unknown?, Record<string, string>?]) =>
    tries.push([name, send(user, ...call)]);
  ask('read', 'GET', graphOf(list, `/items/${one}?$expand=fields`));
  ask('read by REST', 'GET', restOf(list, `/items(${one})`));
  ask('history', 'GET', graphOf(list, `/items/${one}/versions`));
  ask('add', 'POST', graphOf(list, '/items'), { fields: { RecordKey: nextKey() } });
  ask('add by REST', 'POST', restOf(list, '/items'), { RecordKey: nextKey() });
  ask('add as a form', 'POST', restOf(list, '/AddValidateUpdateItemUsingPath()'), {
    formValues: [{ FieldName: 'RecordKey', FieldValue: nextKey() }],
  });
  ask('change', 'PATCH', graphOf(list, `/items/${one}/fields`), { ScopeKey: 'changed' });
  ask(
    'change, any eTag',
    'PATCH',
    graphOf(list, `/items/${one}/fields`),
    { Withdrawn: true },
    { 'if-match': '*' },
  );
  ask('change by MERGE', 'POST', restOf(list, `/items(${one})`), { ScopeKey: 'changed' }, merge);
  ask(
    'change without eTag',
    'POST',
    restOf(list, `/items(${one})`),
    { ScopeKey: 'c' },
    { 'x-http-method': 'MERGE' },
  );
  ask('change as a form', 'POST', restOf(list, `/items(${one})/ValidateUpdateListItem()`), { formValues });
  ask('delete', 'DELETE', graphOf(list, `/items/${two}`));
  ask('delete by REST', 'POST', restOf(list, `/items(${three})`), undefined, {
    'x-http-method': 'DELETE',
    'if-match': '*',
  });
  ask('recycle', 'POST', restOf(list, `/items(${four})/recycle()`));
  const answered: Record<string, number> = {};
  for (const [name, answer] of tries) answered[name] = (await answer).status;
  const [added = 0, changed = 0, deleted = 0] = await inBatch(user, list, one);
  return {
    ...answered,
    'add in a batch': added,
    'change in a batch': changed,
    'delete in a batch': deleted,
  };
}

/** What SharePoint is to answer; by the letter of a right. */
function wantedInList(letter: string): Record<string, number> {
  const reads = letter === '-' ? 403 : 200;
  const adds = 'ac'.includes(letter) ? 201 : 403;
  const changes = (status: number) => (letter === 'c' ? status : 403);
  return {
    read: reads,
    'read by REST': reads,
    history: reads,
    add: adds,
    'add by REST': adds,
    'add as a form': adds === 201 ? 200 : adds,
    change: changes(200),
    'change, any eTag': changes(200),
    'change by MERGE': changes(204),
    'change without eTag': changes(204),
    'change as a form': changes(200),
    delete: changes(204),
    'delete by REST': changes(200),
    recycle: changes(200),
    'add in a batch': adds,
    'change in a batch': changes(200),
    'delete in a batch': changes(204),
  };
}
