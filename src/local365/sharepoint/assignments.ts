import type { ApiAnswer } from '../apiCall.ts';
import { Refusal } from '../refusal.ts';
import type { List } from '../store/list.ts';
import { principalById } from '../store/principals.ts';
import {
  assign,
  assignmentsOf,
  breakInheritance,
  resetInheritance,
  scopeOf,
  unassign,
} from '../store/rights.ts';
import { right, rolesOf } from '../store/roles.ts';
import { collection, done } from './answers.ts';
import {
  caller,
  chosen,
  enter,
  isExpanded,
  namedList,
  type Route,
  type SharePointRequest,
} from './request.ts';
import { roleJson } from './roleJson.ts';
import { groupJson, userJson } from './userJson.ts';

/** The list of the address, or null for the site: both keep assignments, and the same right guards them. */
function securable(request: SharePointRequest, wanted: number): List | null {
  enter(request, 'read', right.open);
  const list = request.address.chosen.has('list') ? namedList(request) : null;
  enter(request, wanted === right.managePermissions ? 'full' : 'read', wanted, list);
  return list;
}

function memberJson(request: SharePointRequest, id: number): Record<string, unknown> {
  const principal = principalById(request.service.store, id);
  if (!principal) return {};
  return principal.kind === 'group' ? groupJson(principal, '') : userJson(principal);
}

/** [L14] Whoever may see the site may see who may do what; reading needs no more than that. */
function readAssignments(request: SharePointRequest): ApiAnswer {
  const list = securable(request, right.viewListItems);
  const { store } = request.service;
  const roles = rolesOf(store);
  const byPrincipal = Map.groupBy(assignmentsOf(store, list), (each) => each.principalId);
  return collection(
    request,
    [...byPrincipal].map(([PrincipalId, held]) => ({
      PrincipalId,
      ...(isExpanded(request, 'Member') ? { Member: memberJson(request, PrincipalId) } : {}),
      ...(isExpanded(request, 'RoleDefinitionBindings')
        ? {
            RoleDefinitionBindings: roles
              .filter((role) => held.some((each) => each.roleId === role.id))
              .map(roleJson),
          }
        : {}),
    })),
  );
}

function changeAssignment(
  name: 'addroleassignment' | 'removeroleassignment',
): (request: SharePointRequest) => ApiAnswer {
  return (request) => {
    const list = securable(request, right.managePermissions);
    if (list && !list.ownRights)
      throw new Refusal(
        'badRequest',
        list.title,
        'This operation is not allowed because the list inherits its permissions.',
      );
    const { named } = chosen(request, name);
    const [principalId, roleId] = [Number(named.get('principalid')), Number(named.get('roledefid'))];
    const { store } = request.service;
    if (!principalById(store, principalId) || !rolesOf(store).some((role) => role.id === roleId))
      throw new Refusal('notFound', String(principalId), 'Can not find the principal with id.');
    (name === 'addroleassignment' ? assign : unassign)(store, scopeOf(list), principalId, roleId);
    return done(name);
  };
}

function removeAll(request: SharePointRequest): ApiAnswer {
  const list = securable(request, right.managePermissions);
  unassign(request.service.store, scopeOf(list), Number(chosen(request, 'roleassignment').value), null);
  return { status: 200, body: {} };
}

function breakRoles(request: SharePointRequest): ApiAnswer {
  const list = securable(request, right.managePermissions);
  const copy = chosen(request, 'breakroleinheritance').named.get('copyroleassignments') === 'true';
  if (list) breakInheritance(request.service.store, list, copy, caller(request).id);
  return done('BreakRoleInheritance');
}

function resetRoles(request: SharePointRequest): ApiAnswer {
  const list = securable(request, right.managePermissions);
  if (list) resetInheritance(request.service.store, list);
  return done('ResetRoleInheritance');
}

const onBoth = (method: string, tail: string, handler: Route[2]): Route[] => [
  [method, `web/${tail}`, handler],
  [method, `web/list/${tail}`, handler],
];

export const assignmentRoutes: Route[] = [
  ...onBoth('GET', 'roleassignments', readAssignments),
  ...onBoth('POST', 'roleassignments/addroleassignment', changeAssignment('addroleassignment')),
  ...onBoth('POST', 'roleassignments/removeroleassignment', changeAssignment('removeroleassignment')),
  ...onBoth('DELETE', 'roleassignment', removeAll),
  ...onBoth('POST', 'breakroleinheritance', breakRoles),
  ...onBoth('POST', 'resetroleinheritance', resetRoles),
];
