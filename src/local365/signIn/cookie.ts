import type { Person } from '../options.ts';
import { personByUser, type Service } from '../service.ts';
import type { Caller } from './caller.ts';
import { isSealed, seal } from './seal.ts';

/** SharePoint's name for the cookie that carries a browser's sign-in. */
const name = 'FedAuth';
const validSeconds = 8 * 3600;

/** The header that signs a browser in to the site: no script reads it and no other path gets it. */
export function signedInCookie(service: Service, person: Person): string {
  const until = Math.floor(service.clock.now().getTime() / 1000) + validSeconds;
  const text = Buffer.from(`${person.user} ${until}`).toString('base64url');
  return `${name}=${text}.${seal(service, 'cookie', text)}; Path=${service.site.path}; HttpOnly; SameSite=Lax`;
}

export function hasCookie(request: Request): boolean {
  return readValue(request) !== null;
}

/** The person whose cookie it is; null when there is none, it is not ours, or its time is over. */
export function personOfCookie(service: Service, request: Request): Person | null {
  const [text = '', given = ''] = readValue(request)?.split('.') ?? [];
  if (text === '' || !isSealed(service, 'cookie', text, given)) return null;
  const [user = '', until = ''] = Buffer.from(text, 'base64url').toString().split(' ');
  if (Number(until) * 1000 <= service.clock.now().getTime()) return null;
  const person = personByUser(service, user);
  return person && person.accountEnabled !== false ? person : null;
}

/** A browser's cookie stands for the person: nothing but their own rights limits it. */
export function callerOfCookie(service: Service, request: Request): Caller | null {
  const person = personOfCookie(service, request);
  if (!person) return null;
  const { oid, user, name: fullName } = person;
  return { way: 'cookie', oid, user, name: fullName, appId: `browser of ${user}`, scopes: [] };
}

function readValue(request: Request): string | null {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : null;
}
