import { asText } from '../plain.ts';
import { jwtVerify, SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import type { Service } from '../service.ts';
import type { App, Person } from '../options.ts';
import type { Caller } from './caller.ts';
import { consentedScopes, hasConsent, parseScopes } from './scopes.ts';

const tokenSeconds = 3600;

export interface TokenRequest {
  user: string;
  scopes?: string | undefined;
  clientId?: string | undefined;
}

/** A refusal in the words of Microsoft Entra ID. */
export interface SignInRefusal {
  error: string;
  suberror?: string;
  error_description: string;
  error_codes: number[];
}

export interface Grant {
  person: Person;
  app: App;
  scopes: string[];
}

/** Who gets which scopes through which app, or why not. */
export function decideGrant(service: Service, request: TokenRequest): Grant | SignInRefusal {
  const { people, apps } = service.options;
  const person = people.find((each) => each.user.toLowerCase() === request.user.toLowerCase());
  if (!person)
    return refuse(
      50034,
      'invalid_grant',
      `The user account ${request.user} does not exist in the directory.`,
    );
  if (person.accountEnabled === false) return refuse(50057, 'invalid_grant', 'The user account is disabled.');
  const named = apps.find((app) => app.clientId === request.clientId);
  if (request.clientId && !named)
    return refuse(
      700016,
      'unauthorized_client',
      `Application with identifier '${request.clientId}' was not found in the directory.`,
    );
  const asked = parseScopes(request.scopes ?? '');
  const app = named ?? apps.find((each) => hasConsent(each, asked)) ?? apps[0];
  if (!app) return refuse(700016, 'unauthorized_client', 'No application is registered.');
  const scopes = asked.flatMap((scope) => (scope === '.default' ? consentedScopes(app) : [scope]));
  if (!hasConsent(app, scopes)) {
    return {
      ...refuse(
        65001,
        'invalid_grant',
        `The user or administrator has not consented to use the application with ID '${app.clientId}' named '${app.name}'. Send an interactive authorization request for this user and resource.`,
      ),
      suberror: 'consent_required',
    };
  }
  return { person, app, scopes: scopes.length > 0 ? scopes : app.everydayScopes };
}

export function refuse(code: number, error: string, text: string): SignInRefusal {
  return { error, error_description: `AADSTS${code}: ${text}`, error_codes: [code] };
}

export interface TokenAnswer {
  token_type: 'Bearer';
  access_token: string;
  id_token: string;
  expires_in: number;
  scope: string;
}

export async function issueTokens(service: Service, grant: Grant): Promise<TokenAnswer> {
  const scope = grant.scopes.join(' ');
  const [access, id] = await Promise.all([
    sign(service, grant, service.options.origin, {
      scp: scope,
      appid: grant.app.clientId,
      upn: grant.person.user,
    }),
    sign(service, grant, grant.app.clientId, { preferred_username: grant.person.user }),
  ]);
  return { token_type: 'Bearer', access_token: access, id_token: id, expires_in: tokenSeconds, scope };
}

async function sign(
  service: Service,
  { person }: Grant,
  audience: string,
  claims: Record<string, string>,
): Promise<string> {
  const now = Math.floor(service.clock.now().getTime() / 1000);
  return new SignJWT({
    ...claims,
    oid: person.oid,
    sub: person.oid,
    tid: service.options.tenantId,
    name: person.name,
    ver: '2.0',
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'local365' })
    .setIssuer(issuer(service))
    .setAudience(audience)
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + tokenSeconds)
    .sign(service.keys.signing);
}

function issuer(service: Service): string {
  return `${service.options.origin}/sign-in/${service.options.tenantId}/v2.0`;
}

/** The caller a bearer token stands for; null when its signature, tenant, audience or time does not hold. */
export async function readToken(service: Service, token: string): Promise<Caller | null> {
  const known = checkedTokens(service);
  const claims = known.get(token) ?? (await check(service, token));
  if (!claims) return null;
  known.set(token, claims);
  // A signature holds for good; a token's hour does not.
  const now = service.clock.now().getTime() / 1000;
  return Math.floor(now) < (claims.exp ?? 0) && now >= (claims.nbf ?? 0) - 1 ? toCaller(claims) : null;
}

const checked = new WeakMap<Service, Map<string, JWTPayload>>();
const mostChecked = 1_000;

/** What the tokens say whose signature was checked already: checking one costs more than most requests do. */
function checkedTokens(service: Service): Map<string, JWTPayload> {
  const known = checked.get(service);
  if (known && known.size < mostChecked) return known;
  const fresh = new Map<string, JWTPayload>();
  checked.set(service, fresh);
  return fresh;
}

async function check(service: Service, token: string): Promise<JWTPayload | null> {
  try {
    const { payload } = await jwtVerify(token, service.keys.checking, {
      issuer: issuer(service),
      audience: service.options.origin,
      currentDate: service.clock.now(),
      algorithms: ['RS256'],
    });
    return payload['tid'] === service.options.tenantId ? payload : null;
  } catch {
    return null;
  }
}

function toCaller(claims: Record<string, unknown>): Caller {
  const text = (name: string): string => asText(claims[name]);
  return {
    way: 'token',
    oid: text('oid'),
    user: text('upn'),
    name: text('name'),
    appId: text('appid'),
    scopes: parseScopes(text('scp')),
  };
}
