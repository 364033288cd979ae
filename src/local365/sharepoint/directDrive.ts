import { type ApiAnswer, type ApiCall, ok } from '../apiCall.ts';
import { driveItem, driveOf, keyOfDriveItem } from '../graph/driveItem.ts';
import { parseSelect, pick } from '../odata/select.ts';
import { Refusal } from '../refusal.ts';
import type { Service } from '../service.ts';
import { fileOfItem } from '../store/files.ts';
import { allLists } from '../store/lists.ts';
import { right } from '../store/roles.ts';
import { enter } from './request.ts';

const itemPath = /^\/v2\.[01]\/drives\/([^/]+)\/items\/([^/]+)$/;

/** [L29] SharePoint's direct endpoint: the drive items of Graph under the site's own address; null for other paths. */
export function answerDirect(service: Service, call: ApiCall): ApiAnswer | null {
  const [, drive, item] = itemPath.exec(call.path) ?? [];
  if (drive === undefined || item === undefined || call.method !== 'GET') return null;
  const list = allLists(service.store).find((each) => driveOf(each) === decodeURIComponent(drive));
  const file = list && fileOfItem(service.store, keyOfDriveItem(item));
  if (!list || !file || file.listNo !== list.no) throw new Refusal('notFound', item);
  enter({ service, call, address: { route: '', chosen: new Map() } }, 'read', right.openItems, list);
  return ok(pick(driveItem(service, list, file), parseSelect(call.query.get('$select'))));
}
