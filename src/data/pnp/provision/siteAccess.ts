import { HttpRequestError } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/webs/index.js';
import { groups } from '../../../domain/groups.ts';
import type { Group } from '../../../domain/groups.ts';
import { isSamePerson } from '../../../domain/stamp.ts';
import type { Person } from '../../../domain/columns/person.ts';
import type { GroupMember, SiteAccess } from '../../siteOwner.ts';
import { StoreFailure } from '../../storeError.ts';

/** Somebody in a SharePoint group. `AadObjectId` is not told by every site; `UserId` is no oid and never used. */
interface SiteUser {
  Id: number;
  Title: string;
  LoginName: string;
  Email?: string;
  PrincipalType: number;
  UserPrincipalName?: string | null;
  AadObjectId?: { NameId?: string } | null;
}

/** SharePoint's PrincipalType of a person; all others stand for many people. */
const personType = 1;

/** Who is in the hub's groups, asked with one request, and changes one person at a time. Throws StoreFailure. */
export function createSiteAccess(sp: SPFI): SiteAccess {
  return {
    members: () => worded(null, () => readMembers(sp)),
    add: ({ group, person }) => worded(person, () => addTo(sp, group, person)),
    remove: ({ group, person }) => worded(person, () => removeFrom(sp, group, person)),
  };
}

async function readMembers(sp: SPFI): Promise<GroupMember[]> {
  const all = await sp.web.siteGroups.expand('Users').top(500)<{ Title: string; Users: SiteUser[] }[]>();
  return Object.entries(groups).flatMap(([group, title]) =>
    (all.find(({ Title }) => Title === title)?.Users ?? []).map((user) => ({
      group: group as Group,
      person: toPerson(user),
    })),
  );
}

/** A site may not have met the person yet: SharePoint is asked to look them up in the directory by their mail. */
async function addTo(sp: SPFI, group: Group, person: Person): Promise<void> {
  if (person.mail === null) throw new StoreFailure({ kind: 'missing', what: 'person', name: person.name });
  const { LoginName } = await sp.web.ensureUser(person.mail);
  await sp.web.siteGroups.getByName(groups[group]).users.add(LoginName);
}

async function removeFrom(sp: SPFI, group: Group, person: Person): Promise<void> {
  const { users } = sp.web.siteGroups.getByName(groups[group]);
  const found = (await users<SiteUser[]>()).filter(
    (user) => user.PrincipalType === personType && isSamePerson(toPerson(user), person),
  );
  for (const { Id } of found) await users.removeById(Id);
}

function toPerson({ Title, Email, LoginName, PrincipalType, ...user }: SiteUser): Person {
  if (PrincipalType !== personType) return { oid: null, name: Title, mail: null };
  // A guest's login name is not their address: SharePoint tells the address apart.
  const mail = Email || user.UserPrincipalName || LoginName.split('|').at(-1) || null;
  return { oid: user.AadObjectId?.NameId ?? null, name: Title, mail };
}

/** SharePoint's refusals in our words: who may not, whom the directory does not know, what is not there. */
async function worded<T>(person: Person | null, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (thrown) {
    if (!(thrown instanceof HttpRequestError)) throw thrown;
    throw new StoreFailure(toError(thrown, person), thrown.response.headers.get('request-id'));
  }
}

function toError(
  { status, message, response }: HttpRequestError,
  person: Person | null,
): StoreFailure['error'] {
  const isNotFound = status === 404 || /could not be found|cannot be found/i.test(message);
  if (person && isNotFound && !/group/i.test(message))
    return { kind: 'missing', what: 'person', name: person.name };
  if (status === 401) return { kind: 'signedOut', reason: 'refused' };
  if (status === 403) return { kind: 'denied', list: null };
  if (status === 429)
    return { kind: 'throttled', retryAfter: Number(response.headers.get('Retry-After') ?? 1) || 1 };
  if (status >= 500) return { kind: 'busy' };
  return { kind: 'refused', reason: message };
}
