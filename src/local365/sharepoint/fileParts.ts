import type { ApiAnswer } from '../apiCall.ts';
import { Refusal } from '../refusal.ts';
import { right } from '../store/roles.ts';
import {
  dropUpload,
  findUpload,
  finishUpload,
  receive,
  receivedOf,
  startUpload,
  type Upload,
} from '../store/uploads.ts';
import { changed, entity } from './answers.ts';
import { fileJson, onFiles } from './files.ts';
import { placeOf, stored } from './places.ts';
import { caller, chosen, type Route, type SharePointRequest } from './request.ts';

type Step = 'startupload' | 'continueupload' | 'finishupload' | 'cancelupload';

/** StartUpload: the file must be there, empty or not; until the end it stays as it is. */
function start(request: SharePointRequest): ApiAnswer {
  const place = placeOf(request, 'file', 'write', right.editListItems);
  stored(request, place, false);
  const id = chosen(request, 'startupload').named.get('uploadid') ?? '';
  const { store } = request.service;
  if (findUpload(store, id)) throw new Refusal('badRequest', id, 'The upload session already exists.');
  const upload = startUpload(store, place.list, {
    ...{ path: place.path, person: caller(request).id, replaces: true, id },
  });
  return take(request, upload);
}

function carryOn(request: SharePointRequest): ApiAnswer {
  placeOf(request, 'file', 'write', right.editListItems);
  return take(request, expected(request, 'continueupload'));
}

function finish(request: SharePointRequest): ApiAnswer {
  const place = placeOf(request, 'file', 'write', right.editListItems);
  const upload = expected(request, 'finishupload');
  const { store } = request.service;
  receive(store, upload, request.call.bytes ?? new Uint8Array());
  return entity(request, fileJson(request, place.list, finishUpload(store, upload)));
}

function cancel(request: SharePointRequest): ApiAnswer {
  placeOf(request, 'file', 'write', right.editListItems);
  dropUpload(request.service.store, open(request, 'cancelupload'));
  return changed;
}

function take(request: SharePointRequest, upload: Upload): ApiAnswer {
  const { store } = request.service;
  const after = receive(store, upload, request.call.bytes ?? new Uint8Array());
  return { status: 200, body: { value: String(receivedOf(store, after)) } };
}

function open(request: SharePointRequest, step: Step): Upload {
  const id = chosen(request, step).named.get('uploadid') ?? '';
  const upload = findUpload(request.service.store, id);
  if (!upload) throw new Refusal('notFound', id, 'The upload session was not found.');
  return upload;
}

/** [L28] Only the next byte is taken; there is no way to ask which that is. */
function expected(request: SharePointRequest, step: Step): Upload {
  const upload = open(request, step);
  const offset = Number(chosen(request, step).named.get('fileoffset'));
  if (offset !== receivedOf(request.service.store, upload))
    throw new Refusal('badRequest', String(offset), 'The offset does not match the bytes received so far.');
  return upload;
}

export const filePartRoutes: Route[] = [
  ...onFiles('POST', '/startupload', start),
  ...onFiles('POST', '/continueupload', carryOn),
  ...onFiles('POST', '/finishupload', finish),
  ...onFiles('POST', '/cancelupload', cancel),
];
