import { createGraphStore } from '../../src/data/graph/graphStore.ts';
import type { ListStore } from '../../src/data/listStore.ts';
import { fieldXml } from '../../src/data/pnp/provision/fieldXml.ts';
import { columnsOf } from '../../src/domain/list.ts';
import { returns } from '../../src/domain/returns.ts';
import { createLocal365 } from '../../src/local365/local365.ts';
import { callerFor, lists, options, origin, setUpScopes, sitePath } from '../local365/tenant.ts';
import { recordKey } from './returnWriter.ts';

const [olive, carl] = options.people;

/** Two people who may write in one list of returns, a service that keeps versions, and one clock for all of them. */
export async function openReturnSite() {
  const local365 = await createLocal365(options);
  const owner = await callerFor(local365, olive!.user, setUpScopes);
  await owner.rest('POST', '/web/lists', {
    ...{ Title: 'returns', BaseTemplate: 100, EnableVersioning: true, MajorVersionLimit: 500 },
  });
  for (const [name, column] of Object.entries(columnsOf(returns)))
    if (name !== 'Title')
      await owner.rest('POST', `/web/lists/getByTitle('returns')/fields/createFieldAsXml`, {
        parameters: { SchemaXml: fieldXml(name, column), Options: 8 },
      });
  await owner.rest('POST', `/web/sitegroups/getByName('Hub Members')/users`, {
    LoginName: `i:0#.f|membership|${carl!.user}`,
  });
  let time = Date.parse('2027-05-14T09:00:00Z');
  let waited = 0;
  const now = () => time + waited;
  let faults: Record<string, number> = {};
  const set = () =>
    local365.fetch(
      new Request(`${origin}/control/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...faults, now: new Date(now()).toISOString() }),
      }),
    );
  await set();
  const storeOf = (person: typeof olive): ListStore => {
    const { oid, name, user } = person!;
    // Signing a token is slow and no part of this.
    let token: Promise<string> | null = null;
    return createGraphStore({
      graphBase: `${origin}/graph/v1.0`,
      siteUrl: `${origin}${sitePath}`,
      fetch: (input, init) => local365.fetch(new Request(input, init)),
      token: ({ refresh = false } = {}) =>
        (token = refresh || token === null ? local365.tokenFor(user) : token),
      me: { oid, tenantId: options.tenantId, name, mail: user },
      now,
      wait: async (milliseconds) => void (waited += milliseconds),
    }).lists;
  };
  const ask = async (below: string) => {
    // A token lasts an hour, and the hour is over.
    const later = await callerFor(local365, olive!.user, setUpScopes);
    const answer = await later.graph('GET', `${lists}/returns/items${below}`);
    if (answer.status !== 200) throw new Error(`${below}: ${answer.status}`);
    return answer.body['value'] as unknown as Found[];
  };
  /** The standard's rows as the service has them: one, or none yet. */
  const rows = async () => {
    const found = await ask(
      `?$expand=fields&$filter=${encodeURIComponent(`fields/RecordKey eq '${recordKey}'`)}`,
    );
    return found.map(({ id, fields }) => ({ id, fields }));
  };
  return {
    people: [olive!, carl!].map((person) => ({ oid: person.oid, store: storeOf(person) })),
    now,
    /** Time goes on for everybody, the service too. */
    pass: async (milliseconds: number) => {
      time += milliseconds;
      await set();
    },
    setFaults: async (next: Record<string, number>) => {
      faults = next;
      await set();
    },
    rows,
    /** Who wrote each version of the row, and when. */
    versions: async (id: string) =>
      (await ask(`/${id}/versions`)).map(({ lastModifiedDateTime: at, lastModifiedBy: by }) => ({
        at,
        by: by.user.displayName,
      })),
    close: () => local365.close(),
  };
}

interface Found {
  id: string;
  fields: Record<string, string>;
  lastModifiedDateTime: string;
  lastModifiedBy: { user: { displayName: string } };
}
