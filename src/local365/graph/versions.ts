import { type ApiAnswer, ok } from '../apiCall.ts';
import { Refusal } from '../refusal.ts';
import { getItem } from '../store/items.ts';
import { type ItemVersion, versionsOf } from '../store/itemVersions.ts';
import { right } from '../store/roles.ts';
import type { ItemRow } from '../store/itemRow.ts';
import { itemWriter, type ItemWriter } from './itemJson.ts';
import { type GraphRequest, openList } from './request.ts';

function toVersion(row: ItemRow, version: ItemVersion, writer: ItemWriter): Record<string, unknown> {
  const fields = writer.fields({ ...row, ...version });
  Reflect.deleteProperty(fields, '@odata.etag');
  return {
    id: `${version.version}.0`,
    lastModifiedDateTime: version.modified,
    lastModifiedBy: writer.identity(version.editor),
    fields,
  };
}

export function listVersions(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewVersions);
  const row = getItem(request.service.store, list, Number(request.params['item']));
  const writer = itemWriter(request.service, list);
  const top = Number(request.call.query.get('$top') ?? Infinity);
  return ok({
    value: versionsOf(request.service.store, row)
      .slice(0, top)
      .map((version) => toVersion(row, version, writer)),
  });
}

export function readVersion(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewVersions);
  const row = getItem(request.service.store, list, Number(request.params['item']));
  const wanted = request.params['version'] ?? '';
  const version = versionsOf(request.service.store, row).find((each) => `${each.version}.0` === wanted);
  if (!version) throw new Refusal('notFound', wanted);
  return ok(toVersion(row, version, itemWriter(request.service, list)));
}
