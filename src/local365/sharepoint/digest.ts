import type { ApiAnswer, ApiCall } from '../apiCall.ts';
import type { Service } from '../service.ts';
import { isSealed, seal } from '../signIn/seal.ts';
import { sharePointError } from './errors.ts';

export const digestSeconds = 1800;

/** `0x…,21 Nov 2026 23:17:11 -0000`: bound to the person and to the moment it was given out. */
export function formDigest(service: Service, oid: string): string {
  const [, day, month, year, time] = service.clock.now().toUTCString().split(' ');
  const moment = `${day} ${month} ${year} ${time} -0000`;
  return `0x${seal(service, 'digest', `${oid} ${moment}`).toUpperCase()},${moment}`;
}

/** [L18] What a browser sends with its cookie alone could come from any page, so every write proves where it is from. */
export function lacksDigest(service: Service, call: ApiCall): boolean {
  if (call.caller.way !== 'cookie' || call.method === 'GET' || call.method === 'HEAD') return false;
  if (call.path.toLowerCase() === '/contextinfo') return false;
  return !isValidDigest(service, call.caller.oid, call.headers.get('x-requestdigest') ?? '');
}

export function isValidDigest(service: Service, oid: string, digest: string): boolean {
  const [, sealed = '', moment = ''] = /^0x([0-9a-f]{64}),(.+)$/i.exec(digest) ?? [];
  const age = (service.clock.now().getTime() - Date.parse(moment)) / 1000;
  return age >= -1 && age <= digestSeconds && isSealed(service, 'digest', `${oid} ${moment}`, sealed);
}

export function digestRefused(): ApiAnswer {
  return sharePointError(
    403,
    '-2130575252, Microsoft.SharePoint.SPException',
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
  );
}
