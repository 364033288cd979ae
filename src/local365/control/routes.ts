import { Hono } from 'hono';
import { isRecord } from '../plain.ts';
import { siteId } from '../graph/request.ts';
import type { Service } from '../service.ts';
import { addProperties } from '../store/properties.ts';
import { groupsWith } from '../store/groups.ts';
import { allLists } from '../store/lists.ts';
import { principalByLogin, toLoginName } from '../store/principals.ts';
import { type FaultSettings, noFaults } from './faults.ts';

/** Handles for tests and demonstrations: what is here, what goes wrong, what time it is. */
export function controlRoutes(service: Service): Hono {
  const routes = new Hono();
  routes.get('/about', (context) => context.json(about(service)));
  routes.get('/faults', (context) => context.json(service.faults.settings));
  routes.post('/faults', async (context) => {
    const given: unknown = await context.req.json().catch(() => null);
    const settings = isRecord(given) ? readSettings({ ...service.faults.settings }, given) : null;
    if (!settings) return context.json({ error: 'Unknown fault, or a value of the wrong kind.' }, 400);
    useFaults(service, settings);
    return context.json(settings);
  });
  routes.delete('/faults', (context) => {
    useFaults(service, { ...noFaults });
    return context.json(service.faults.settings);
  });
  routes.post('/properties', (context) => context.json({ files: addProperties(service.store) }));
  return routes;
}

function useFaults(service: Service, settings: FaultSettings): void {
  // A clock that is moved on keeps what was spent; another quota begins anew.
  if (settings.unitsPerMinute !== service.faults.settings.unitsPerMinute) service.faults.spent.clear();
  service.faults.settings = settings;
  service.clock.fix(settings.now);
}

/** Settings not named stay as they are; null switches one off. */
function readSettings(settings: FaultSettings, given: Record<string, unknown>): FaultSettings | null {
  const next: Record<string, unknown> = { ...settings };
  const usual: Record<string, unknown> = { ...noFaults };
  for (const [name, value] of Object.entries(given)) {
    if (!(name in noFaults)) return null;
    const kind = usual[name] === null ? 'string' : typeof usual[name];
    if (value !== null && typeof value !== kind) return null;
    next[name] = value ?? usual[name];
  }
  const { now } = next;
  if (typeof now === 'string' && Number.isNaN(Date.parse(now))) return null;
  return Object.assign(settings, next);
}

function about(service: Service): Record<string, unknown> {
  const { store, site, options } = service;
  return {
    site: { id: siteId(service), webUrl: site.webUrl },
    lists: allLists(store).map((list) => ({ name: list.title, id: list.id })),
    people: options.people.map(({ user, name, jobTitle }) => {
      const principal = principalByLogin(store, toLoginName(user));
      return {
        user,
        name,
        post: jobTitle,
        groups: principal ? groupsWith(store, principal.id).map((group) => group.title) : [],
      };
    }),
    version: options.version ?? '',
  };
}
