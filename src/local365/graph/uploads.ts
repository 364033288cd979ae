import { type ApiAnswer, ok } from '../apiCall.ts';
import { sessionJson, uploadUrl } from '../control/uploads.ts';
import { isRecord } from '../plain.ts';
import { Refusal } from '../refusal.ts';
import { findFile } from '../store/files.ts';
import { right } from '../store/roles.ts';
import { startUpload } from '../store/uploads.ts';
import { caller, type GraphRequest, openList } from './request.ts';

/** A session for a large file: refused at once where the name is taken and may not be replaced. */
export function createSession(request: GraphRequest): ApiAnswer {
  const { service, call, itemPath: path } = request;
  const { store } = service;
  const known = findFile(store, openList(request, 'write', right.viewListItems), path);
  const list = openList(request, 'write', known ? right.editListItems : right.addListItems);
  const item = isRecord(call.body) && isRecord(call.body['item']) ? call.body['item'] : {};
  const replaces = item['@microsoft.graph.conflictBehavior'] === 'replace';
  if (known && !replaces) throw new Refusal('alreadyExists', path);
  const upload = startUpload(store, list, { path, person: caller(request).id, replaces });
  return ok({ ...sessionJson(service, upload), uploadUrl: uploadUrl(service, upload) });
}
