import type { ApiAnswer } from '../apiCall.ts';
import { Refusal } from '../refusal.ts';
import {
  addGroup,
  addMember,
  changeGroup,
  groupsOf,
  membersOf,
  removeMember,
  removePrincipal,
} from '../store/groups.ts';
import { type Principal, principalById, principalByLogin } from '../store/principals.ts';
import { right } from '../store/roles.ts';
import { changed, collection, done, entity } from './answers.ts';
import { filtered } from './filtered.ts';
import {
  bodyOf,
  caller,
  chosen,
  enter,
  isExpanded,
  type Route,
  type SharePointRequest,
  textOf,
} from './request.ts';
import { groupJson, userJson } from './userJson.ts';
import { ensureLogin } from './users.ts';

const associated = ['owners', 'members', 'visitors'];

function json(request: SharePointRequest, group: Principal): Record<string, unknown> {
  const { store } = request.service;
  const owner = group.ownerId === null ? group : principalById(store, group.ownerId);
  const users = isExpanded(request, 'Users') ? { Users: membersOf(store, group).map(userJson) } : {};
  return { ...groupJson(group, owner?.title ?? ''), ...users };
}

function chosenGroup(request: SharePointRequest): Principal {
  enter(request, 'read', right.open);
  const { by, value } = chosen(request, 'sitegroup');
  const groups = groupsOf(request.service.store);
  const group = associated.includes(by)
    ? groups[associated.indexOf(by)]
    : groups.find((each) =>
        by === 'name' ? each.title.toLowerCase() === value.toLowerCase() : each.id === Number(value),
      );
  if (!group) throw new Refusal('notFound', value, 'Group cannot be found.');
  return group;
}

/** A group is changed by whoever manages the site's permissions, or by its owner. */
function ownGroup(request: SharePointRequest): Principal {
  const group = chosenGroup(request);
  const { store } = request.service;
  const person = caller(request).id;
  const owner = group.ownerId === null ? undefined : principalById(store, group.ownerId);
  const isOwner =
    owner !== undefined &&
    (owner.id === person || membersOf(store, owner).some((member) => member.id === person));
  if (isOwner) enter(request, 'full', right.open);
  else enter(request, 'full', right.managePermissions);
  return group;
}

function readGroups(request: SharePointRequest): ApiAnswer {
  enter(request, 'read', right.open);
  return collection(
    request,
    filtered(
      request,
      groupsOf(request.service.store).map((group) => json(request, group)),
    ),
  );
}

function makeGroup(request: SharePointRequest): ApiAnswer {
  enter(request, 'full', right.createGroups);
  const body = bodyOf(request);
  const title = textOf(body, 'Title');
  if (!title) throw new Refusal('badRequest', 'Title', 'A group must have a name.');
  const group = addGroup(request.service.store, title, textOf(body, 'Description') ?? '', caller(request).id);
  return entity(request, json(request, group), { status: 201 });
}

function mergeGroup(request: SharePointRequest): ApiAnswer {
  const group = ownGroup(request);
  const body = bodyOf(request);
  const [title, description] = [textOf(body, 'Title'), textOf(body, 'Description')];
  changeGroup(request.service.store, group, {
    ...(title ? { title } : {}),
    ...(description === undefined ? {} : { description }),
  });
  return changed;
}

function setOwner(request: SharePointRequest): ApiAnswer {
  changeGroup(request.service.store, ownGroup(request), {
    ownerId: Number(chosen(request, 'setuserasowner').value),
  });
  return done('SetUserAsOwner');
}

function deleteGroup(request: SharePointRequest): ApiAnswer {
  enter(request, 'full', right.managePermissions);
  const by = request.address.chosen.get('removebyloginname') ? 'removebyloginname' : 'removebyid';
  const { value } = chosen(request, by);
  const { store } = request.service;
  const group = by === 'removebyid' ? principalById(store, Number(value)) : principalByLogin(store, value);
  if (group?.kind !== 'group') throw new Refusal('notFound', value, 'Group cannot be found.');
  removePrincipal(store, group);
  return done('RemoveById');
}

function readMembers(request: SharePointRequest): ApiAnswer {
  return collection(
    request,
    filtered(request, membersOf(request.service.store, chosenGroup(request)).map(userJson)),
  );
}

function addUser(request: SharePointRequest): ApiAnswer {
  const group = ownGroup(request);
  const user = ensureLogin(request, textOf(bodyOf(request), 'LoginName') ?? '');
  addMember(request.service.store, group, user.id);
  return entity(request, userJson(user), { status: 201 });
}

function removeUser(request: SharePointRequest): ApiAnswer {
  const group = ownGroup(request);
  const byId = request.address.chosen.get('removebyid');
  const login = chosen(request, 'removebyloginname').value;
  const id = byId ? Number(byId.value) : principalByLogin(request.service.store, login)?.id;
  if (id === undefined || !membersOf(request.service.store, group).some((member) => member.id === id))
    throw new Refusal('notFound', login, 'User cannot be found.');
  removeMember(request.service.store, group, id);
  return done('RemoveById');
}

export const groupRoutes: Route[] = [
  ['GET', 'web/sitegroups', readGroups],
  ['POST', 'web/sitegroups', makeGroup],
  ['POST', 'web/sitegroups/removebyid', deleteGroup],
  ['POST', 'web/sitegroups/removebyloginname', deleteGroup],
  ['GET', 'web/sitegroup', (request) => entity(request, json(request, chosenGroup(request)))],
  ['MERGE', 'web/sitegroup', mergeGroup],
  ['POST', 'web/sitegroup/setuserasowner', setOwner],
  ['GET', 'web/sitegroup/users', readMembers],
  ['POST', 'web/sitegroup/users', addUser],
  ['POST', 'web/sitegroup/users/removebyid', removeUser],
  ['POST', 'web/sitegroup/users/removebyloginname', removeUser],
];
