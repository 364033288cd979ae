import {
  graphOf,
  group,
  inLibraries,
  merge,
  nextKey,
  people,
  restOf,
  send,
  setRightsWorld,
  siteOwner,
  web,
  wordsOf,
} from './rightsWorld.ts';

setRightsWorld();

test.each(Object.entries(inLibraries))('[PV10] files of %s: %s', async (library, letters) => {
  const file = (name: string) => graphOf(library, `/drive/root:/raw/${name}:/content`);
  const byRest = (name: string) =>
    web(`/GetFileByServerRelativePath(decodedurl='/sites/hub/${library}/raw/${name}')`);
  const folder = web(`/GetFolderByServerRelativePath(decodedurl='/sites/hub/${library}/raw')`);
  for (const [at, name] of group.entries()) {
    const user = people[name];
    const [held, other] = [`${nextKey()}.json`, `${nextKey()}.json`];
    for (const one of [held, other])
      expect((await send(siteOwner, 'PUT', file(one), 'owner')).status).toBe(201);
    const item = await send(siteOwner, 'GET', file(held).replace(':/content', ''));
    const listItem = await send(siteOwner, 'GET', `${byRest(held)}/ListItemAllFields`);
    expect(item.status).toBe(200);
    const id = String(listItem.body['Id']);
    const tries = {
      read: await send(user, 'GET', file(held).replace(':/content', '')),
      add: await send(user, 'PUT', file(`${nextKey()}.json`), 'mine'),
      'add by REST': await send(
        user,
        'POST',
        `${folder}/Files/AddUsingPath(decodedurl='${nextKey()}.json',overwrite=false)`,
        'mine',
      ),
      replace: await send(user, 'PUT', file(held), 'mine'),
      'replace by REST': await send(
        user,
        'POST',
        `${folder}/Files/AddUsingPath(decodedurl='${held}',overwrite=true)`,
        'mine',
      ),
      'replace in place': await send(user, 'POST', `${byRest(held)}/$value`, 'mine', {
        'x-http-method': 'PUT',
      }),
      'replace in parts': await send(user, 'POST', file(held).replace('/content', '/createUploadSession'), {
        item: { '@microsoft.graph.conflictBehavior': 'replace' },
      }),
      'change its columns': await send(user, 'PATCH', graphOf(library, `/items/${id}/fields`), {
        Title: 'mine',
      }),
      'rename it': await send(
        user,
        'POST',
        restOf(library, `/items(${id})`),
        { FileLeafRef: 'x.json' },
        merge,
      ),
      delete: await send(user, 'DELETE', graphOf(library, `/items/${id}`)),
      'delete by REST': await send(user, 'POST', byRest(other), undefined, { 'x-http-method': 'DELETE' }),
    };
    const letter = letters.charAt(at);
    const isRefused = Object.fromEntries(
      Object.entries(tries).map(([what, { status }]) => [
        what,
        status >= 200 && status < 300 ? 'yes' : status,
      ]),
    );
    const adds = 'ac'.includes(letter) ? 'yes' : 403;
    const changes = letter === 'c' ? 'yes' : 403;
    expect([name, isRefused]).toEqual([
      name,
      {
        read: letter === '-' ? 403 : 'yes',
        ...{ add: adds, 'add by REST': adds },
        ...{ replace: changes, 'replace by REST': changes, 'replace in place': changes },
        ...{ 'replace in parts': changes, 'change its columns': changes, 'rename it': changes },
        ...{ delete: changes, 'delete by REST': changes },
      },
    ]);
    // What may not be replaced still has the owner's words.
    if (letter !== 'c') {
      expect([name, await wordsOf(`${byRest(held)}/$value`)]).toEqual([name, 'owner']);
    }
  }
});
