import { type ApiAnswer, ok } from '../apiCall.ts';
import { Refusal } from '../refusal.ts';
import { parseSelect, pick } from '../odata/select.ts';
import { enterSite, type GraphRequest, graphBase, mayOpenSite, siteId } from './request.ts';

export function readSite(request: GraphRequest): ApiAnswer {
  enterSite(request, 'read');
  if (!mayOpenSite(request)) throw new Refusal('denied', 'site');
  const { site } = request.service;
  const resource = {
    createdDateTime: site.created,
    description: '',
    id: siteId(request.service),
    lastModifiedDateTime: site.created,
    name: site.path.split('/').at(-1),
    webUrl: site.webUrl,
    displayName: site.title,
    root: {},
    siteCollection: { hostname: site.hostname },
  };
  const shown = pick(resource, parseSelect(request.call.query.get('$select')));
  return ok({ '@odata.context': `${graphBase(request.service)}/$metadata#sites/$entity`, ...shown });
}
