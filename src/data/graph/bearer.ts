import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { Attempt } from './attempt.ts';
import type { GraphOptions } from './graphOptions.ts';

/**
 * Gives the token to requests below `graphBase` and to nothing else, whatever address a link may name; the library's
 * own handler would refuse http://localhost. A refused token is renewed once.
 */
export function bearer({ graphBase, token }: GraphOptions): Middleware {
  const root = `${graphBase.replace(/\/$/, '')}/`;
  let next: Middleware | null = null;
  return {
    setNext(middleware) {
      next = middleware;
    },
    async execute(context) {
      if (!next) return;
      const isOurs = typeof context.request === 'string' && context.request.startsWith(root);
      if (!isOurs) return next.execute(context);
      const { refresh } = Attempt.of(context);
      authorize(context, await token(refresh ? { refresh } : undefined));
      await next.execute(context);
      if (context.response?.status !== 401 || refresh) return;
      authorize(context, await token({ refresh: true }));
      await next.execute(context);
    },
  };
}

function authorize(context: Context, token: string): void {
  const headers = new Headers(context.options?.headers);
  headers.set('Authorization', `Bearer ${token}`);
  context.options = { ...context.options, headers };
}
