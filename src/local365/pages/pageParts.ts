import { createHash } from 'node:crypto';
import type { SharePointPage } from '../options.ts';
import { isRecord, parseRecord, type Plain } from '../plain.ts';
import type { Service } from '../service.ts';
import { keepValue, readValue } from '../store/meta.ts';
import type { WebPartManifest } from './webPartBundle.ts';

/** One web part on the page: which component, its own number, and what is set in its property pane. */
export interface PagePart {
  componentId: string;
  instanceId: string;
  properties: Plain;
}

const mostParts = 6;

/** The web parts of the page that this query describes; another query is another page with web parts of its own. */
export function pageParts(
  service: Service,
  page: SharePointPage,
  manifests: WebPartManifest[],
  query: URLSearchParams,
): PagePart[] {
  const naming = ['page', 'parts', 'component', ...Object.keys(page.propertiesFromQuery)];
  const pageKey = naming.map((name) => query.get(name));
  const count = Math.min(Math.max(Number(query.get('parts')) || 1, 1), mostParts);
  return Array.from({ length: count }, (_, index): PagePart => {
    const valueOf = (name: string): string | null => partOf(query.get(name), index, count);
    const manifest = chosenManifest(page, manifests, valueOf('component'));
    const properties = { ...usualProperties(manifest), ...askedProperties(page, manifest, valueOf) };
    const instanceId = numberOf(JSON.stringify([...pageKey, manifest.id, index]));
    return {
      componentId: manifest.id,
      instanceId,
      properties: { ...properties, ...kept(service, instanceId) },
    };
  });
}

/** What the property pane changed stays with the page, for everybody. */
export function keepProperties(service: Service, instanceId: string, properties: Plain): void {
  keepValue(service.store.database, `webPart ${instanceId}`, JSON.stringify(properties));
}

function kept(service: Service, instanceId: string): Plain {
  return parseRecord(readValue(service.store.database, `webPart ${instanceId}`) ?? '{}');
}

/** With several web parts on the page a value may name one thing for each: `hub,status`. */
function partOf(value: string | null, index: number, count: number): string | null {
  if (value === null || count === 1) return value;
  const values = value.split(',');
  return values[index] ?? values.at(-1) ?? null;
}

function chosenManifest(
  { componentId }: SharePointPage,
  manifests: WebPartManifest[],
  asked: string | null,
): WebPartManifest {
  const named = asked ?? componentId;
  const found = manifests.find(({ id, alias }) => id === named || alias === named) ?? manifests[0];
  if (!found) throw new Error('There is no web part in the package.');
  return found;
}

/** What the manifest says a fresh web part starts with. */
function usualProperties(manifest: WebPartManifest): Plain {
  const entries: unknown = manifest['preconfiguredEntries'];
  const first: unknown = Array.isArray(entries) ? entries[0] : null;
  return isRecord(first) && isRecord(first['properties']) ? first['properties'] : {};
}

function askedProperties(
  page: SharePointPage,
  manifest: WebPartManifest,
  valueOf: (name: string) => string | null,
): Plain {
  const usual = usualProperties(manifest);
  const asked = Object.entries(page.propertiesFromQuery).flatMap(([name, property]): [string, unknown][] => {
    const value = valueOf(name);
    return value === null ? [] : [[property, likeUsual(value, usual[property])]];
  });
  return Object.fromEntries(asked);
}

function likeUsual(value: string, usual: unknown): unknown {
  if (typeof usual === 'number') return Number(value);
  return typeof usual === 'boolean' ? value === 'true' : value;
}

function numberOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`]
    .concat(hash.slice(20, 32))
    .join('-');
}
