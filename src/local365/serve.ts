import type { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { ConnectionDropped } from './control/faults.ts';
import { createLocal365, type Local365, type Local365Options } from './local365.ts';

export interface Served {
  url: string;
  local365: Local365;
  close(): Promise<void>;
}

/** Listens on this machine's own addresses only: 127.0.0.1 and, where there is one, ::1. */
export async function serveLocal365(options: Local365Options & { port: number }): Promise<Served> {
  const local365 = await createLocal365(options);
  const servers = [await listen(local365, options.port, '127.0.0.1')];
  const sixth = await listen(local365, options.port, '::1').catch(() => null);
  if (sixth) servers.push(sixth);
  return {
    url: `http://localhost:${options.port}`,
    local365,
    async close() {
      await Promise.all(servers.map(stop));
      local365.close();
    },
  };
}

function listen(local365: Local365, port: number, hostname: string): Promise<Server> {
  const server = createAdaptorServer({
    fetch: async (request: Request, bindings: unknown) => {
      try {
        return await local365.fetch(request);
      } catch (fault) {
        if (!(fault instanceof ConnectionDropped)) throw fault;
        (bindings as HttpBindings).incoming.socket.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
  }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => resolve(server));
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
