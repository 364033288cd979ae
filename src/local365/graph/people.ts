import { asText } from '../plain.ts';
import { type ApiAnswer, ok } from '../apiCall.ts';
import { satisfies } from '../odata/expression.ts';
import { parseFilter } from '../odata/filter.ts';
import { parseSelect } from '../odata/select.ts';
import type { Person } from '../options.ts';
import { Refusal } from '../refusal.ts';
import { personByUser } from '../service.ts';
import { graphError } from './errors.ts';
import { graphBase, type GraphRequest } from './request.ts';

const fullScopes = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];
const basicScopes = ['User.ReadBasic.All', ...fullScopes];
const ownScopes = ['User.Read', 'User.ReadWrite', ...basicScopes];
const usual = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

function has(request: GraphRequest, scopes: string[]): boolean {
  return request.call.caller.scopes.some((scope) => scopes.includes(scope));
}

const lacking = (): ApiAnswer =>
  graphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');

/** [L8] With User.ReadBasic.All only the basic profile of others is known; the rest is null. */
function userJson(person: Person, full: boolean): Record<string, unknown> {
  const [givenName = '', ...rest] = person.name.split(' ');
  return {
    businessPhones: [],
    displayName: person.name,
    givenName,
    jobTitle: full ? person.jobTitle : null,
    mail: person.user,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: rest.join(' '),
    userPrincipalName: person.user,
    id: person.oid,
    accountEnabled: full ? person.accountEnabled !== false : null,
    userType: full ? (person.isGuest ? 'Guest' : 'Member') : null,
  };
}

function shown(request: GraphRequest, person: Person, full: boolean): Record<string, unknown> {
  const all = userJson(person, full);
  const names = parseSelect(request.call.query.get('$select')) ?? usual;
  return Object.fromEntries(names.filter((name) => name in all).map((name) => [name, all[name]]));
}

/** [L23] Guests, and everybody in a restricted directory, are shown only themselves. A deleted account is shown to nobody. */
function directoryOf({ service, call }: GraphRequest): Person[] {
  const { removedAccount, restrictedDirectory } = service.faults.settings;
  const { people } = service.options;
  const isRestricted = restrictedDirectory || people.find(({ oid }) => oid === call.caller.oid)?.isGuest;
  return people.filter(
    ({ oid, user }) => user !== removedAccount && (!isRestricted || oid === call.caller.oid),
  );
}

export function readMe(request: GraphRequest): ApiAnswer {
  if (!has(request, ownScopes)) return lacking();
  const person = personByUser(request.service, request.call.caller.user);
  if (!person) throw new Refusal('notFound', request.call.caller.user);
  return ok({
    '@odata.context': `${graphBase(request.service)}/$metadata#users/$entity`,
    ...shown(request, person, true),
  });
}

export function readUser(request: GraphRequest): ApiAnswer {
  const wanted = (request.params['user'] ?? '').toLowerCase();
  const person = directoryOf(request).find(
    (each) => each.oid.toLowerCase() === wanted || each.user.toLowerCase() === wanted,
  );
  const self = person?.oid === request.call.caller.oid;
  if (!has(request, self ? ownScopes : basicScopes)) return lacking();
  if (!person)
    return graphError(
      404,
      'Request_ResourceNotFound',
      `Resource '${wanted}' does not exist or one of its queried reference-property objects are not present.`,
    );
  return ok({
    '@odata.context': `${graphBase(request.service)}/$metadata#users/$entity`,
    ...shown(request, person, self || has(request, fullScopes)),
  });
}

export function readUsers(request: GraphRequest): ApiAnswer {
  if (!has(request, basicScopes)) return lacking();
  const { query } = request.call;
  const full = has(request, fullScopes);
  const top = Number(query.get('$top') ?? 100);
  if (!Number.isInteger(top) || top < 1 || top > 999)
    return graphError(
      400,
      'Request_UnsupportedQuery',
      'Invalid page size specified. Must be between 1 and 999 inclusive.',
    );
  const skipped = Number(query.get('$skiptoken') ?? 0);
  const found = directoryOf(request).filter(matchesFilter(request)).filter(matchesSearch(request));
  const value = found.slice(skipped, skipped + top).map((person) => shown(request, person, full));
  const head = { '@odata.context': `${graphBase(request.service)}/$metadata#users` };
  if (skipped + top >= found.length) return ok({ ...head, value });
  const next = new URLSearchParams(query);
  next.set('$skiptoken', String(skipped + top));
  return ok({
    ...head,
    '@odata.nextLink': `${graphBase(request.service)}/users?${next.toString().replaceAll('%24', '$')}`,
    value,
  });
}

function matchesFilter(request: GraphRequest): (person: Person) => boolean {
  const filter = request.call.query.get('$filter');
  if (!filter) return () => true;
  const where = parseFilter(filter);
  if (!where) throw new Refusal('badRequest', filter, 'Invalid filter clause');
  return (person) => {
    const user = userJson(person, true);
    return satisfies(where, (path) => ({ value: user[path], literal: (given) => given }));
  };
}

/** `$search="displayName:ann"`: words of the value are compared with the beginnings of words. */
function matchesSearch(request: GraphRequest): (person: Person) => boolean {
  const search = request.call.query.get('$search');
  if (!search) return () => true;
  if (request.call.headers.get('consistencylevel')?.toLowerCase() !== 'eventual') {
    throw new Refusal(
      'badRequest',
      search,
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  const terms = [...search.matchAll(/"(\w+):([^"]*)"/g)].map(([, name = '', text = '']) => ({
    name,
    words: text.toLowerCase().split(/\s+/),
  }));
  if (terms.length === 0)
    throw new Refusal('badRequest', search, "Unrecognized query argument specified: '$search'.");
  return (person) => {
    const user = userJson(person, true);
    return terms.some(({ name, words }) => {
      const beginnings = asText(user[name])
        .toLowerCase()
        .split(/[\s@.-]+/);
      return words.every((word) => beginnings.some((beginning) => beginning.startsWith(word)));
    });
  };
}
