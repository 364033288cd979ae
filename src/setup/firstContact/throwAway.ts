import { columns } from './rows.ts';
import type { Participant } from './assumption.ts';
import { asText, rowsOf, saidIn, valueAt } from './service.ts';
import type { Answer, Call } from './service.ts';

/** How everything begins that a run makes and removes again. */
export const prefix = 'zz-hub';

export const throwAway = 'Made by first-contact of Race Action Hub. May be deleted.';

const del = { 'x-http-method': 'DELETE', 'if-match': '*' };
const merge = { 'x-http-method': 'MERGE', 'if-match': '*' };

/** Makes the throw-away list with its columns; answers its id. Throws in words where SharePoint refuses. */
export async function makeList({ rest }: Pick<Participant, 'rest'>, title: string): Promise<string> {
  const list = { Title: title, BaseTemplate: 100, Description: throwAway };
  const made = checked(await rest('POST', '/web/lists', list), 'make a list');
  const at = `/web/lists/getByTitle('${title}')`;
  for (const SchemaXml of columns) {
    const parameters = { SchemaXml, Options: 8 };
    checked(await rest('POST', `${at}/fields/createfieldasxml`, { parameters }), 'add a column');
  }
  // The product's set-up makes Title optional and indexes Modified, so here too.
  await rest('POST', `${at}/fields/getByInternalNameOrTitle('Title')`, { Required: false }, merge);
  await rest('POST', `${at}/fields/getByInternalNameOrTitle('Modified')`, { Indexed: true }, merge);
  return asText(valueAt(made.body, 'Id'));
}

/** Makes a throw-away library. */
export async function makeLibrary({ rest }: Pick<Participant, 'rest'>, title: string): Promise<void> {
  const library = { Title: title, BaseTemplate: 101, Description: throwAway };
  checked(await rest('POST', '/web/lists', library), 'make a library');
}

/** Removes every list, library and level a run made, this one or one that was cut off. Answers what is still there. */
export async function removeAll(
  { rest, graph }: Pick<Participant, 'rest' | 'graph'>,
  site: string,
): Promise<string[]> {
  const left: string[] = [];
  for (const title of await named(rest, '/web/lists?$select=Title,Description&$top=500', 'Title')) {
    const at = `/web/lists/getByTitle('${title}')`;
    const removed = await rest('POST', at, undefined, del);
    if (removed.status < 400) continue;
    // SharePoint may refuse to delete a list past its threshold in one go.
    await removeRows(graph, `${site}/lists/${title}/items`);
    if ((await rest('POST', at, undefined, del)).status >= 400) left.push(title);
  }
  for (const name of await named(rest, '/web/roledefinitions', 'Name')) {
    const removed = await rest('POST', `/web/roledefinitions/getByName('${name}')`, undefined, del);
    if (removed.status >= 400) left.push(name);
  }
  return left;
}

async function named(rest: Call, path: string, property: string): Promise<string[]> {
  const { body } = await rest('GET', path);
  return rowsOf(body)
    .filter((one) => valueAt(one, 'Description') === throwAway)
    .map((one) => asText(valueAt(one, property)))
    .filter((name) => name.startsWith(`${prefix}-`));
}

async function removeRows(graph: Call, items: string): Promise<void> {
  for (;;) {
    const { body } = await graph('GET', `${items}?$select=id&$top=20`);
    const ids = rowsOf(body).map((row) => asText(valueAt(row, 'id')));
    if (ids.length === 0) return;
    const requests = ids.map((id) => ({ id, method: 'DELETE', url: `${items}/${id}` }));
    if ((await graph('POST', '/$batch', { requests })).status >= 400) return;
  }
}

function checked(answer: Answer, what: string): Answer {
  if (answer.status < 400) return answer;
  const [, words = ''] = /"value":"((?:[^"\\]|\\.)*)"/.exec(saidIn(answer)) ?? [];
  if (answer.status === 403)
    throw new Error(`You may not ${what} in this site. Sign in as one of its owners, or ask one to do this.`);
  throw new Error(`SharePoint would not ${what} (${answer.status}). ${words} Try again later.`);
}
