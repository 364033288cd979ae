import type { ApiAnswer, ApiCall } from '../apiCall.ts';
import { isRecord } from '../plain.ts';
import { parseSelect, splitOutside } from '../odata/select.ts';
import { isBroken } from '../control/faults.ts';
import { Refusal } from '../refusal.ts';
import { principalOf, type Service } from '../service.ts';
import { reachesTo, siteReach, type SiteReach } from '../signIn/scopes.ts';
import type { List } from '../store/list.ts';
import { findList } from '../store/lists.ts';
import type { Principal } from '../store/principals.ts';
import { mayDo } from '../store/rights.ts';
import { right } from '../store/roles.ts';
import type { Address, Chosen } from './address.ts';

/** One SharePoint REST request on its way to its handler. */
export interface SharePointRequest {
  service: Service;
  call: ApiCall;
  address: Address;
}

export type SharePointHandler = (request: SharePointRequest) => ApiAnswer;
export type Route = [method: string, route: string, handler: SharePointHandler];

export function caller(request: SharePointRequest): Principal {
  return principalOf(request.service, request.call.caller);
}

export function chosen(request: SharePointRequest, name: string): Chosen {
  return request.address.chosen.get(name) ?? { by: '', value: '', named: new Map() };
}

export function isExpanded(request: SharePointRequest, name: string): boolean {
  const heads = splitOutside(request.call.query.get('$expand') ?? '', ',').map((part) =>
    part.split('/')[0]?.toLowerCase(),
  );
  return heads.includes(name.toLowerCase());
}

export function isSelected(request: SharePointRequest, name: string): boolean {
  const names = parseSelect(request.call.query.get('$select')) ?? [];
  return names.some((each) => each.split('/')[0]?.toLowerCase() === name.toLowerCase());
}

/** Refuses unless the scopes reach this far and the person holds the right on the list or, without one, the site. */
export function enter(
  request: SharePointRequest,
  needed: SiteReach,
  wanted: number,
  list: List | null = null,
): void {
  const { service, call } = request;
  if (!reachesTo(reachOf(service, call), needed)) throw new Refusal('denied', 'scope');
  if (!mayDo(service.store, list, caller(request).id, wanted))
    throw new Refusal('denied', list?.title ?? 'site');
}

/** A token reaches as far as its scopes; a browser's cookie as far as the person. */
function reachOf(service: Service, { caller: { way, appId, scopes } }: ApiCall): SiteReach {
  if (way === 'cookie') return 'full';
  const app = service.options.apps.find((each) => each.clientId === appId);
  return siteReach(scopes, app, 'sharePoint');
}

/** The list of the address, whatever the person may do in it. */
export function namedList(request: SharePointRequest): List {
  const { by, value } = chosen(request, 'list');
  const name = by === 'path' ? (value.split('/').at(-1) ?? '') : value;
  const list = findList(request.service.store, name);
  if (!list) {
    const place = request.service.site.webUrl;
    throw new Refusal(
      'notFound',
      value,
      by === 'title'
        ? `List '${value}' does not exist at site with URL '${place}'.`
        : 'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.',
    );
  }
  return list;
}

export function openList(request: SharePointRequest, needed: SiteReach, wanted: number): List {
  enter(request, 'read', right.open);
  const list = namedList(request);
  if (isBroken(request.service.faults, list.title)) throw new Refusal('broken', list.title);
  enter(request, needed, wanted, list);
  return list;
}

/** The body's own properties: without the type annotations PnPjs sends in verbose mode. */
export function bodyOf(request: SharePointRequest): Record<string, unknown> {
  const body = isRecord(request.call.body) ? request.call.body : {};
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => !name.startsWith('__') && !name.includes('odata')),
  );
}

/** `{ results: […] }` of the verbose form, or the plain array. */
export function arrayOf(value: unknown): unknown[] | null {
  const inner = isRecord(value) ? value['results'] : value;
  return Array.isArray(inner) ? (inner as unknown[]) : null;
}

export function textOf(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
