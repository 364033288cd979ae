import type { ApiAnswer, ApiCall } from '../apiCall.ts';
import { isBroken } from '../control/faults.ts';
import { Refusal } from '../refusal.ts';
import { principalOf, type Service } from '../service.ts';
import { reachesTo, siteReach, type SiteReach } from '../signIn/scopes.ts';
import type { List } from '../store/list.ts';
import { findList } from '../store/lists.ts';
import type { Principal } from '../store/principals.ts';
import { mayDo } from '../store/rights.ts';
import { right } from '../store/roles.ts';

/** One Graph request on its way to its handler. */
export interface GraphRequest {
  service: Service;
  call: ApiCall;
  params: Record<string, string>;
  /** The file's path in `…/root:/this/part:/content`. */
  itemPath: string;
}

export type GraphHandler = (request: GraphRequest) => ApiAnswer;

export function caller(request: GraphRequest): Principal {
  return principalOf(request.service, request.call.caller);
}

/** Refuses unless the token's scopes reach this far and the person may open the site. */
export function enterSite(request: GraphRequest, needed: SiteReach): void {
  const { service, call, params } = request;
  const app = service.options.apps.find((each) => each.clientId === call.caller.appId);
  if (!reachesTo(siteReach(call.caller.scopes, app, 'graph'), needed)) throw new Refusal('denied', 'scope');
  const ids = [service.site.id, `${service.site.hostname},${service.site.id},${service.site.webId}`, 'root'];
  const wanted = params['site'];
  if (wanted !== undefined && !ids.includes(wanted)) throw new Refusal('notFound', wanted);
}

/** The list the request names, once scopes and the person's own rights allow it. */
export function openList(request: GraphRequest, needed: SiteReach, listRight: number): List {
  enterSite(request, needed);
  const wanted = request.params['list'] ?? '';
  const list = findList(request.service.store, wanted);
  if (!list) throw new Refusal('notFound', wanted);
  if (isBroken(request.service.faults, list.title)) throw new Refusal('broken', list.title);
  const may = mayDo(request.service.store, list, caller(request).id, listRight);
  if (!may) throw new Refusal('denied', list.title);
  return list;
}

export function mayOpenSite(request: GraphRequest): boolean {
  return mayDo(request.service.store, null, caller(request).id, right.open);
}

export function graphBase(service: Service): string {
  return `${service.options.origin}/graph/v1.0`;
}

export function siteId(service: Service): string {
  return `${service.site.hostname},${service.site.id},${service.site.webId}`;
}
