import type { ApiAnswer, ApiCall } from '../apiCall.ts';
import { throttles, unitsOf } from '../control/faults.ts';
import { Refusal } from '../refusal.ts';
import type { Service } from '../service.ts';
import { type Address, readAddress } from './address.ts';
import { assignmentRoutes } from './assignments.ts';
import { answerBatch } from './batch.ts';
import { copyRoutes } from './copies.ts';
import { digestRefused, lacksDigest } from './digest.ts';
import { answerDirect } from './directDrive.ts';
import { sharePointError, sharePointRefusal } from './errors.ts';
import { fieldRoutes } from './fields.ts';
import { filePartRoutes } from './fileParts.ts';
import { fileRoutes } from './files.ts';
import { groupRoutes } from './groups.ts';
import { itemRoutes } from './items.ts';
import { listRoutes } from './lists.ts';
import { peoplePickerRoutes } from './peoplePicker.ts';
import type { SharePointHandler } from './request.ts';
import { roleRoutes } from './roles.ts';
import { userRoutes } from './users.ts';
import { viewRoutes } from './views.ts';
import { webRoutes } from './webs.ts';

const handlers = new Map<string, SharePointHandler>(
  [
    webRoutes,
    listRoutes,
    fieldRoutes,
    viewRoutes,
    itemRoutes,
    roleRoutes,
    assignmentRoutes,
    groupRoutes,
    userRoutes,
    fileRoutes,
    filePartRoutes,
    copyRoutes,
    peoplePickerRoutes,
  ]
    .flat()
    .map(([method, route, handler]) => [`${method} ${route}`, handler]),
);

/** One SharePoint REST request from path to answer. */
export function answerSharePoint(service: Service, call: ApiCall): ApiAnswer {
  if (lacksDigest(service, call)) return digestRefused();
  if (call.path === '/$batch') return answerBatch(service, call, answerOne);
  return answerOne(service, call);
}

function answerOne(service: Service, call: ApiCall): ApiAnswer {
  const throttling = throttles(
    service.faults,
    call.caller.appId,
    unitsOf(call.method, call.path),
    service.clock.now(),
  );
  if (throttling) {
    const message =
      throttling.status === 429
        ? 'The request has been throttled. Please try again later.'
        : 'The server is busy. Please try again later.';
    return sharePointError(throttling.status, '-2147429894, Microsoft.SharePoint.SPException', message, {
      'Retry-After': String(throttling.retryAfter),
    });
  }
  try {
    const direct = answerDirect(service, call);
    if (direct) return direct;
    const address = readAddress(call.path, call.query);
    const handler = handlerOf(call, address);
    if (!handler)
      return sharePointError(
        404,
        '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
        `Cannot find resource for the request ${address.route}.`,
      );
    return handler({ service, call, address });
  } catch (fault) {
    if (fault instanceof Refusal) return sharePointRefusal(fault);
    throw fault;
  }
}

/** POST stands for the method named in X-HTTP-Method; PATCH is SharePoint's MERGE. */
function handlerOf(call: ApiCall, address: Address): SharePointHandler | undefined {
  const named = call.headers.get('x-http-method')?.toUpperCase() ?? call.method;
  const method = named === 'PATCH' ? 'MERGE' : named;
  return handlers.get(`${method} ${address.route}`);
}
