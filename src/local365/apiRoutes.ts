import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { toResponse } from './apiAnswer.ts';
import { type ApiAnswer, type ApiCall, readCall } from './apiCall.ts';
import { overTheLine } from './control/line.ts';
import { graphError, withRequestIds } from './graph/errors.ts';
import { answerGraph } from './graph/graphApi.ts';
import type { Service } from './service.ts';
import { answerSharePoint } from './sharepoint/sharePointApi.ts';
import { sharePointUnauthorised } from './sharepoint/errors.ts';
import type { Caller } from './signIn/caller.ts';
import { callerOfCookie, hasCookie } from './signIn/cookie.ts';
import { readToken } from './signIn/tokens.ts';

interface Api {
  prefix: string;
  answer(service: Service, call: ApiCall): ApiAnswer;
  callerOf(service: Service, request: Request): Promise<Caller | null>;
  unauthorised(service: Service, request: Request): ApiAnswer;
}

/** The two APIs behind the same door: faults first, then the token, then the dialect. */
export function apiRoutes(service: Service): Hono {
  const graph: Api = {
    prefix: '/graph/v1.0',
    answer: answerGraph,
    callerOf: callerOfToken,
    unauthorised: graphUnauthorised,
  };
  const sharePoint: Api = {
    prefix: `${service.site.path}/_api`,
    answer: answerSharePoint,
    callerOf: callerOfEither,
    unauthorised: ({ options }, request) =>
      sharePointUnauthorised(!bearerOf(request) && hasCookie(request), options.tenantId),
  };
  const routes = new Hono();
  for (const api of [graph, sharePoint]) {
    routes.use(
      `${api.prefix}/*`,
      cors({
        origin: '*',
        exposeHeaders: ['etag', 'retry-after', 'location', 'request-id', 'client-request-id'],
      }),
    );
    routes.all(`${api.prefix}/*`, (context) =>
      overTheLine(service, () => enter(service, api, context.req.raw)),
    );
  }
  return routes;
}

async function enter(service: Service, api: Api, request: Request): Promise<Response> {
  const caller = await api.callerOf(service, request);
  const path = new URL(request.url).pathname.slice(api.prefix.length);
  const answer = caller
    ? api.answer(service, await readCall(request, path, caller))
    : api.unauthorised(service, request);
  return toResponse(answer);
}

function bearerOf(request: Request): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}

async function callerOfToken(service: Service, request: Request): Promise<Caller | null> {
  const token = bearerOf(request);
  return token ? readToken(service, token) : null;
}

/** SharePoint takes a token or, from a page of its own, the browser's cookie; Graph never takes a cookie. */
async function callerOfEither(service: Service, request: Request): Promise<Caller | null> {
  return bearerOf(request) ? callerOfToken(service, request) : callerOfCookie(service, request);
}

function graphUnauthorised(service: Service): ApiAnswer {
  const answer = graphError(
    401,
    'InvalidAuthenticationToken',
    'Access token is missing, expired or not valid.',
    {
      'www-authenticate': 'Bearer realm="", authorization_uri="/sign-in"',
    },
  );
  return withRequestIds(answer, null, service.clock.now());
}
