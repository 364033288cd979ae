// The floor: the least a page can do to show the same rows. No framework, no library: it meets the host, gets a token
// over the same bridge, sends the same one batch and prints the rows.
let next = 0;
const waiting = new Map();

addEventListener('message', ({ data }) => {
  waiting.get(data.id)?.(data.args);
  waiting.delete(data.id);
});

function ask(func, args = [], data = undefined) {
  const id = next++;
  const message = {
    id,
    uuidAsString: crypto.randomUUID(),
    func,
    args,
    data,
    timestamp: Date.now(),
    apiVersionTag: 'v2_floor',
  };
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    parent.postMessage(message, '*');
  });
}

async function token(clientId) {
  const request = {
    messageType: 'NestedAppAuthRequest',
    method: 'GetToken',
    requestId: crypto.randomUUID(),
    sendTime: Date.now(),
    clientLibrary: 'floor',
    clientLibraryVersion: '1',
    tokenParams: {
      clientId,
      scope: 'User.Read User.ReadBasic.All Sites.Selected',
      correlationId: crypto.randomUUID(),
      authenticationScheme: 'Bearer',
      extraParameters: {},
    },
  };
  const [, answer] = await ask('nestedAppAuth.execute', [], JSON.stringify(request));
  return JSON.parse(answer).token.access_token;
}

async function floor() {
  const config = fetch('../tab/config.json').then((answer) => answer.json());
  const batch = fetch('batch.json').then((answer) => answer.json());
  await ask('initialize', ['2.58.0', 4]);
  const { clientId, graphBase } = await config;
  const bearer = await token(clientId);
  const answer = await fetch(`${graphBase}/$batch`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify(await batch),
  });
  const { responses } = await answer.json();
  const actions = responses.find(
    ({ body }) => body.value?.[0]?.fields?.WorkstreamKey && body.value[0].fields.Ref,
  );
  const rows = document.getElementById('rows');
  for (const { fields } of actions.body.value) {
    const row = rows.insertRow();
    for (const cell of [fields.Ref, fields.Title, fields.OwnerPostKey, fields.State, fields.DueDay])
      row.insertCell().textContent = cell ?? '';
  }
  ask('appInitialization.appLoaded', ['2.58.0']);
  ask('appInitialization.success');
}

void floor();
