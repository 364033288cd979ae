import type { ApiAnswer } from '../apiCall.ts';
import { Refusal } from '../refusal.ts';
import { groupsWith } from '../store/groups.ts';
import { personByUser } from '../service.ts';
import { ensurePerson, fromLoginName, type Principal, principalById, usersOf } from '../store/principals.ts';
import { right } from '../store/roles.ts';
import { collection, entity } from './answers.ts';
import { filtered } from './filtered.ts';
import { bodyOf, caller, chosen, enter, type Route, type SharePointRequest, textOf } from './request.ts';
import { groupJson, userJson } from './userJson.ts';

/** The directory's person behind a claim or a user name, entered in the site when new. */
export function ensureLogin(request: SharePointRequest, login: string): Principal {
  const person = personByUser(request.service, fromLoginName(login));
  if (!person) throw new Refusal('notFound', login, `The specified user ${login} could not be found.`);
  return ensurePerson(request.service.store, person);
}

function ensureUser(request: SharePointRequest): ApiAnswer {
  enter(request, 'write', right.browseUserInfo);
  return entity(request, userJson(ensureLogin(request, textOf(bodyOf(request), 'logonName') ?? '')));
}

function readUsers(request: SharePointRequest): ApiAnswer {
  enter(request, 'read', right.browseUserInfo);
  return collection(request, filtered(request, usersOf(request.service.store).map(userJson)));
}

function chosenUser(request: SharePointRequest): Principal {
  enter(request, 'read', right.open);
  const { by, value } = chosen(request, 'siteuser');
  const user = /^\d+$/.test(value)
    ? principalById(request.service.store, Number(value))
    : usersOf(request.service.store).find(
        (each) => (by === 'email' ? each.mail : each.loginName).toLowerCase() === value.toLowerCase(),
      );
  if (user?.kind !== 'user') throw new Refusal('notFound', value, 'User cannot be found.');
  return user;
}

function groupsOfUser(request: SharePointRequest, user: Principal): ApiAnswer {
  return collection(
    request,
    groupsWith(request.service.store, user.id).map((group) => groupJson(group, '')),
  );
}

export const userRoutes: Route[] = [
  ['POST', 'web/ensureuser', ensureUser],
  ['GET', 'web/siteusers', readUsers],
  ['GET', 'web/siteuser', (request) => entity(request, userJson(chosenUser(request)))],
  ['GET', 'web/siteuser/groups', (request) => groupsOfUser(request, chosenUser(request))],
  ['GET', 'web/currentuser/groups', (request) => groupsOfUser(request, caller(request))],
];
