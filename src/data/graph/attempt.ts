import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

/** Travels with one request through the library, which would turn whatever is thrown into an error without a cause. */
export class Attempt {
  refresh: boolean;
  failure: unknown = null;
  constructor(refresh: boolean) {
    this.refresh = refresh;
  }
  static of(context: Context): Attempt {
    const found: unknown = context.middlewareControl?.getMiddlewareOptions(Attempt);
    return found instanceof Attempt ? found : new Attempt(false);
  }
}

/** First in the chain: keeps what was thrown, as it was thrown. */
export function keepFailure(): Middleware {
  let next: Middleware | null = null;
  return {
    setNext(middleware) {
      next = middleware;
    },
    async execute(context) {
      try {
        await next?.execute(context);
      } catch (thrown) {
        Attempt.of(context).failure = thrown;
        throw thrown;
      }
    },
  };
}
