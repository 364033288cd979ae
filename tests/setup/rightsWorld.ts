import { groups } from '../../src/domain/groups.ts';
import { setUpScopes } from '../../src/setup/sampleTenant.ts';
import { openMadeSite } from './emptySite.ts';
import type { EmptySite } from './emptySite.ts';

/**
 * Who may do what, written down a second time and tried past every line of the product: leads, action owners, chief
 * officers, facilitators, peer reviewers, readers. `c` adds, changes and deletes; `a` adds and reads; `r` reads; `-` nothing.
 */
export const inLists = {
  hub: 'rrrrrr',
  forces: 'crrrrr',
  bodies: 'crrrrr',
  posts: 'crrrrr',
  postEvents: 'aaaaaa',
  actions: 'cccrrr',
  actionUpdates: 'aaarrr',
  asks: 'cccaaa',
  frameworks: 'crrrrr',
  standards: 'crrrrr',
  cycles: 'crrrrr',
  returns: 'cccrrr',
  returnEvents: 'aaaarr',
  evidenceItems: 'ccccrr',
  links: 'ccccrr',
  selfLevels: 'aarrrr',
  peerLevels: 'rrrrar',
  communityLevels: 'rrrarr',
  finalLevels: 'rrarrr',
  dropIns: 'crrrrr',
  practices: 'crrrrr',
  commitments: 'crrrrr',
};
export const inLibraries = { Content: 'crrrrr', Evidence: 'ccccrr', Snapshots: 'aaaarr', Exports: 'cccc-c' };

export const people = {
  leads: 'spoc@northshire.example',
  actionOwners: 'owner@northshire.example',
  chiefOfficers: 'chief@northshire.example',
  facilitators: 'facilitator@northshire.example',
  peerReviewers: 'reviewer@southmoor.example',
  readers: 'officer@northshire.example',
} as const;
/** The groups in the order of the letters. */
export const group = Object.keys(people) as (keyof typeof people)[];
export const siteOwner = 'it@northshire.example';

let site: EmptySite;
const tokens = new Map<string, string>();

/** A site with every list of a hub and a person in every group; once for the tests of a file. */
export function setRightsWorld(): void {
  beforeAll(makeWorld, 120_000);
  afterAll(() => site.local365.close());
}

async function makeWorld(): Promise<void> {
  site = await openMadeSite();
  for (const user of [siteOwner, ...Object.values(people)])
    tokens.set(user, await site.tokenFor(user, setUpScopes));
  const sp = await site.asOwner();
  for (const [name, user] of Object.entries(people))
    await sp.web.siteGroups
      .getByName(groups[name as keyof typeof people])
      .users.add(`i:0#.f|membership|${user}`);
}

export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** One request with a person's own rights and the widest token there is: what refuses is the person's right, no scope. */
export async function send(
  user: string,
  method: string,
  address: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const raw = typeof body === 'string';
  const answer = await site.send(address, {
    method,
    headers: {
      authorization: `Bearer ${tokens.get(user) ?? ''}`,
      accept: 'application/json',
      'content-type': raw ? 'application/octet-stream' : 'application/json',
      ...headers,
    },
    ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
}

/** An address of a list in Graph. */
export const graphOf = (list: string, rest = '') =>
  `${site.graphBase}/sites/localhost:/sites/hub:/lists/${list}${rest}`;
/** An address of a list in SharePoint REST. */
export const restOf = (list: string, rest = '') =>
  `${site.siteUrl}/_api/web/lists/getByTitle('${list}')${rest}`;
/** An address of the site in SharePoint REST. */
export const web = (rest: string) => `${site.siteUrl}/_api/web${rest}`;

/** Words of a file, past JSON. */
export async function wordsOf(address: string): Promise<string> {
  const headers = { authorization: `Bearer ${tokens.get(siteOwner) ?? ''}` };
  return (await site.send(address, { headers })).text();
}

let made = 0;
export const nextKey = () => `raw-${(made += 1)}`;

/** A row that the site's owner added; its number. */
export async function ownersRow(list: string): Promise<string> {
  const { status, body } = await send(siteOwner, 'POST', graphOf(list, '/items'), {
    fields: { RecordKey: nextKey() },
  });
  expect(status).toBe(201);
  return body['id'] as string;
}

/** The headers of a change by SharePoint REST, whatever the row's eTag. */
export const merge = { 'x-http-method': 'MERGE', 'if-match': '*' };

export const batchAddress = () => `${site.graphBase}/$batch`;
