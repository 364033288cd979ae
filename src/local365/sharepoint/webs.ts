import { type ApiAnswer, ok } from '../apiCall.ts';
import type { Service } from '../service.ts';
import { right } from '../store/roles.ts';
import { effectiveRights } from '../store/rights.ts';
import { principalByLogin } from '../store/principals.ts';
import { Refusal } from '../refusal.ts';
import { entity } from './answers.ts';
import { digestSeconds, formDigest } from './digest.ts';
import {
  caller,
  chosen,
  enter,
  isExpanded,
  isSelected,
  namedList,
  type Route,
  type SharePointRequest,
} from './request.ts';
import { maskJson } from './roleJson.ts';
import { userJson } from './userJson.ts';

const noGroup = '00000000-0000-0000-0000-000000000000';

/** SharePoint numbers its zones; London is 2, others are told by name only. */
function timeZone(service: Service): Record<string, unknown> {
  const london = service.options.timeZone === 'Europe/London';
  const description = london ? '(UTC+00:00) Dublin, Edinburgh, Lisbon, London' : service.options.timeZone;
  return {
    Description: description,
    Id: london ? 2 : 0,
    Information: { Bias: 0, DaylightBias: -60, StandardBias: 0 },
  };
}

function regionalSettings(service: Service): Record<string, unknown> {
  return { LocaleId: 2057, DateFormat: 1, FirstDayOfWeek: 1, Time24: true, TimeZone: timeZone(service) };
}

function readWeb(request: SharePointRequest): ApiAnswer {
  enter(request, 'read', right.open);
  const { service } = request;
  const { site } = service;
  const { TimeZone, ...regional } = regionalSettings(service);
  return entity(request, {
    Id: site.webId,
    Title: site.title,
    Description: '',
    Url: site.webUrl,
    ServerRelativeUrl: site.path,
    WebTemplate: 'SITEPAGEPUBLISHING',
    Configuration: 0,
    Language: 1033,
    Created: site.created,
    NoCrawl: false,
    GroupId: service.options.site.groupId ?? noGroup,
    ...(isExpanded(request, 'RegionalSettings') ? { RegionalSettings: { ...regional, TimeZone } } : {}),
    ...(isExpanded(request, 'CurrentUser') ? { CurrentUser: userJson(caller(request)) } : {}),
    ...(isSelected(request, 'EffectiveBasePermissions')
      ? { EffectiveBasePermissions: maskJson(effectiveRights(service.store, null, caller(request).id)) }
      : {}),
    ...(isSelected(request, 'HasUniqueRoleAssignments') ? { HasUniqueRoleAssignments: true } : {}),
  });
}

function readSite(request: SharePointRequest): ApiAnswer {
  enter(request, 'read', right.open);
  const { site, options } = request.service;
  return entity(request, {
    Id: site.id,
    Url: site.webUrl,
    ServerRelativeUrl: site.path,
    GroupId: options.site.groupId ?? noGroup,
    ReadOnly: false,
  });
}

function readCurrentUser(request: SharePointRequest): ApiAnswer {
  enter(request, 'read', right.open);
  return entity(request, userJson(caller(request)));
}

function readContextInfo(request: SharePointRequest): ApiAnswer {
  const { service } = request;
  const info = {
    FormDigestTimeoutSeconds: digestSeconds,
    FormDigestValue: formDigest(service, request.call.caller.oid),
    LibraryVersion: '16.0.0.0',
    SiteFullUrl: service.site.webUrl,
    WebFullUrl: service.site.webUrl,
  };
  const verbose = (request.call.headers.get('accept') ?? '').includes('odata=verbose');
  return ok(verbose ? { d: { GetContextWebInformation: info } } : info);
}

/** What the caller may do: in a list by its own rights, else in the site. */
function readRights(request: SharePointRequest): ApiAnswer {
  enter(request, 'read', right.open);
  const list = request.address.chosen.has('list') ? namedList(request) : null;
  return ok(maskJson(effectiveRights(request.service.store, list, caller(request).id)));
}

function readRightsOf(request: SharePointRequest): ApiAnswer {
  enter(request, 'read', right.open);
  const login = chosen(request, 'getusereffectivepermissions').value;
  const person = principalByLogin(request.service.store, login);
  if (!person) throw new Refusal('notFound', login, 'The specified user could not be found.');
  const list = request.address.chosen.has('list') ? namedList(request) : null;
  return ok(maskJson(effectiveRights(request.service.store, list, person.id)));
}

export const webRoutes: Route[] = [
  ['GET', 'web', readWeb],
  ['GET', 'site', readSite],
  ['GET', 'web/currentuser', readCurrentUser],
  ['POST', 'contextinfo', readContextInfo],
  ['GET', 'web/regionalsettings', (request) => entity(request, regionalSettings(request.service))],
  ['GET', 'web/regionalsettings/timezone', (request) => entity(request, timeZone(request.service))],
  ['GET', 'web/effectivebasepermissions', readRights],
  ['GET', 'web/list/effectivebasepermissions', readRights],
  ['GET', 'web/getusereffectivepermissions', readRightsOf],
  ['GET', 'web/list/getusereffectivepermissions', readRightsOf],
];
