import type { ApiAnswer } from '../apiCall.ts';
import { isRecord } from '../plain.ts';
import { Refusal } from '../refusal.ts';
import { right, addRole, changeRole, removeRole, type Role, rolesOf } from '../store/roles.ts';
import { changed, collection, entity } from './answers.ts';
import { filtered } from './filtered.ts';
import { bodyOf, chosen, enter, type Route, type SharePointRequest, textOf } from './request.ts';
import { roleJson } from './roleJson.ts';

function chosenRole(request: SharePointRequest): Role {
  const { by, value } = chosen(request, 'roledefinition');
  const role = rolesOf(request.service.store).find((each) =>
    by === 'name'
      ? each.name.toLowerCase() === value.toLowerCase()
      : by === 'type'
        ? each.kind === Number(value)
        : each.id === Number(value),
  );
  if (!role)
    throw new Refusal(
      'notFound',
      value,
      by === 'name' ? `Cannot find role with the specified name: ${value}.` : 'Cannot find the role.',
    );
  return role;
}

function readRoles(request: SharePointRequest): ApiAnswer {
  enter(request, 'read', right.open);
  return collection(request, filtered(request, rolesOf(request.service.store).map(roleJson)));
}

function readRole(request: SharePointRequest): ApiAnswer {
  enter(request, 'read', right.open);
  return entity(request, roleJson(chosenRole(request)));
}

function given(body: Record<string, unknown>): Partial<Role> {
  const mask = body['BasePermissions'];
  return {
    ...(isRecord(mask) ? { high: Number(mask['High']) >>> 0, low: Number(mask['Low']) >>> 0 } : {}),
    ...(body['Name'] === undefined ? {} : { name: textOf(body, 'Name') ?? '' }),
    ...(body['Description'] === undefined ? {} : { description: textOf(body, 'Description') ?? '' }),
    ...(body['Order'] === undefined ? {} : { position: Number(body['Order']) }),
  };
}

function makeRole(request: SharePointRequest): ApiAnswer {
  enter(request, 'full', right.managePermissions);
  const body = given(bodyOf(request));
  if (!body.name || body.low === undefined)
    throw new Refusal('badRequest', 'Name', 'A role needs a name and permissions.');
  const role = addRole(request.service.store, {
    description: '',
    position: 0,
    high: 0,
    ...body,
    name: body.name,
    low: body.low,
  });
  return entity(request, roleJson(role), { status: 201 });
}

function mergeRole(request: SharePointRequest): ApiAnswer {
  enter(request, 'full', right.managePermissions);
  changeRole(request.service.store, { ...chosenRole(request), ...given(bodyOf(request)) });
  return changed;
}

function deleteRole(request: SharePointRequest): ApiAnswer {
  enter(request, 'full', right.managePermissions);
  removeRole(request.service.store, chosenRole(request));
  return { status: 200, body: {} };
}

export const roleRoutes: Route[] = [
  ['GET', 'web/roledefinitions', readRoles],
  ['POST', 'web/roledefinitions', makeRole],
  ['GET', 'web/roledefinition', readRole],
  ['MERGE', 'web/roledefinition', mergeRole],
  ['DELETE', 'web/roledefinition', deleteRole],
];
