import { createLocal365, type Local365, type Local365Options } from '../../src/local365/local365.ts';

export const origin = 'http://localhost:4101';
export const sitePath = '/sites/hub';

export const options: Local365Options = {
  dataDir: ':memory:',
  origin,
  tenantId: '11111111-1111-4111-8111-111111111111',
  timeZone: 'Europe/London',
  site: { path: sitePath, title: 'Hub' },
  people: [
    {
      oid: 'aaaaaaaa-0000-4000-8000-000000000001',
      user: 'olive@north.example',
      name: 'Olive Owner',
      jobTitle: 'Site owner',
      siteOwner: true,
    },
    {
      oid: 'aaaaaaaa-0000-4000-8000-000000000002',
      user: 'carl@north.example',
      name: 'Carl Contributor',
      jobTitle: 'Analyst',
    },
    {
      oid: 'aaaaaaaa-0000-4000-8000-000000000003',
      user: 'rita@north.example',
      name: 'Rita Reader',
      jobTitle: 'Reader',
    },
    {
      oid: 'aaaaaaaa-0000-4000-8000-000000000004',
      user: 'gone@north.example',
      name: 'Gone Leaver',
      jobTitle: '',
      accountEnabled: false,
    },
  ],
  apps: [
    {
      clientId: 'cccccccc-0000-4000-8000-000000000001',
      name: 'Tab',
      everydayScopes: ['User.Read', 'User.ReadBasic.All', 'Sites.ReadWrite.All', 'AllSites.Write'],
    },
    {
      clientId: 'cccccccc-0000-4000-8000-000000000002',
      name: 'Set-up',
      everydayScopes: ['AllSites.FullControl'],
      consentedScopes: ['AllSites.FullControl', 'Sites.FullControl.All', 'Sites.Selected', 'Sites.Read.All'],
    },
  ],
};

export const setUpScopes = 'AllSites.FullControl Sites.FullControl.All';

/** One signed-in person: answers parsed, so that a test reads as what was asked and what came back. */
export interface Caller {
  graph(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  rest(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  status: number;
  headers: Headers;
  /** Every property may be there or not. */
  body: Json;
}

interface Json {
  [name: string]: Json;
}

export async function callerFor(local365: Local365, user: string, scopes?: string): Promise<Caller> {
  const token = await local365.tokenFor(user, scopes);
  const call =
    (base: string) =>
    async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const request = new Request(`${origin}${base}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const response = await local365.fetch(request);
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: (text === '' ? {} : JSON.parse(text)) as Json,
      };
    };
  return { graph: call('/graph/v1.0'), rest: call(`${sitePath}/_api`) };
}

export const lists = `/sites/localhost:${sitePath}:/lists`;

/** A tenant with one list `Rows`: a unique key, an indexed and an unindexed text, a number, a day, choices and a person. */
export async function tenantWithRows(
  changes: Partial<Local365Options> = {},
): Promise<{ local365: Local365; owner: Caller }> {
  const local365 = await createLocal365({ ...options, ...changes });
  const owner = await callerFor(local365, 'olive@north.example', setUpScopes);
  await makeRows(owner);
  return { local365, owner };
}

const columns = [
  `<Field Type="Text" Name="RecordKey" DisplayName="RecordKey" Indexed="TRUE" EnforceUniqueValues="TRUE" />`,
  `<Field Type="Text" Name="ScopeKey" DisplayName="ScopeKey" Indexed="TRUE" />`,
  `<Field Type="Text" Name="Plain" DisplayName="Plain" />`,
  `<Field Type="Note" Name="Words" DisplayName="Words" RichText="FALSE" />`,
  `<Field Type="Number" Name="Amount" DisplayName="Amount" Indexed="TRUE" Min="0" Max="10" />`,
  `<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateOnly" Indexed="TRUE" />`,
  `<Field Type="Choice" Name="Kind" DisplayName="Kind"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>`,
  `<Field Type="MultiChoice" Name="Tags" DisplayName="Tags"><CHOICES><CHOICE>x</CHOICE><CHOICE>y</CHOICE></CHOICES></Field>`,
  `<Field Type="Boolean" Name="Done" DisplayName="Done" />`,
  `<Field Type="User" Name="Keeper" DisplayName="Keeper" />`,
];

async function makeRows(owner: Caller): Promise<void> {
  await owner.rest('POST', '/web/lists', {
    Title: 'Rows',
    BaseTemplate: 100,
    EnableVersioning: true,
    MajorVersionLimit: 3,
  });
  for (const SchemaXml of columns) {
    await owner.rest('POST', `/web/lists/getByTitle('Rows')/fields/createFieldAsXml`, {
      parameters: { SchemaXml, Options: 8 },
    });
  }
}

/** A text or number of an answer, as text; anything else fails the test that asked for it. */
export function text(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw new TypeError('Neither text nor number.');
  return String(value);
}
