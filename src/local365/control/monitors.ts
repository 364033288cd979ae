import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { graphRefusal } from '../graph/errors.ts';
import { Refusal } from '../refusal.ts';
import type { Service } from '../service.ts';
import type { CopyJob } from './copyJobs.ts';
import { overTheLine } from './line.ts';
import { isGenuine, otherOrigin, sign } from './signed.ts';

/** Notes a copy to be made later, and says where to look for it: an address on another origin, no token wanted. */
export function laterCopy(service: Service, make: CopyJob['make']): string {
  const id = randomUUID();
  service.copies.set(id, { id, looks: 0, make, outcome: null });
  return `${otherOrigin(service)}/monitor/${id}/${sign(service, id)}`;
}

/** Somebody looked: copies that were asked for a while ago are made now. */
export function advanceCopies(service: Service): void {
  for (const job of service.copies.values()) {
    job.looks += 1;
    if (job.looks < 2 || job.outcome) continue;
    try {
      job.outcome = job.make();
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      const { error } = graphRefusal(fault).body as { error: { code: string; message: string } };
      job.outcome = error;
    }
  }
}

export function monitorRoutes(service: Service): Hono {
  const routes = new Hono();
  routes.get('/:id/:signature', (context) =>
    overTheLine(service, async () => {
      const { id, signature } = context.req.param();
      const job = service.copies.get(id);
      if (context.req.header('authorization') || !isGenuine(service, id, signature))
        return context.body(null, 401);
      if (!job) return context.body(null, 404);
      advanceCopies(service);
      context.header('access-control-allow-origin', '*');
      const { outcome } = job;
      if (!outcome) return context.json({ status: 'inProgress', percentageComplete: 0 }, 202);
      if ('code' in outcome) return context.json({ status: 'failed', error: outcome });
      return context.json({ status: 'completed', percentageComplete: 100, ...outcome });
    }),
  );
  return routes;
}
