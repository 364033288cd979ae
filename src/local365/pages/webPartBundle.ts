import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mimeType } from '../mimeType.ts';
import type { SharePointPage } from '../options.ts';
import { isRecord, type Plain } from '../plain.ts';

export interface WebPartManifest extends Plain {
  id: string;
  alias: string;
  version: string;
  componentType: string;
  loaderConfig: Plain;
}

export type BundleState =
  { is: 'ready'; dir: string } | { is: 'building' } | { is: 'failed'; reason: string };

/** How long a page may wait for a bundle before it says that one is being built. */
const patience = 300;
export const bundleAddress = '/sharepoint/bundle/';

/** Where the built web part lies. The first question starts the build; a failed one is tried again when next asked. */
export function webPartBundle(page: SharePointPage): () => Promise<BundleState> {
  let attempt: Promise<BundleState> | null = null;
  return async () => {
    attempt ??= prepare(page);
    const state = await Promise.race([attempt, building()]);
    if (state.is === 'failed') attempt = null;
    return state;
  };
}

async function prepare({ bundleDir, ready }: SharePointPage): Promise<BundleState> {
  try {
    const dir = ready ? await ready() : bundleDir;
    if (readManifests(dir).length > 0) return { is: 'ready', dir };
    return { is: 'failed', reason: `There is no manifest of a web part in ${join(dir, 'manifests')}.` };
  } catch (thrown) {
    return { is: 'failed', reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function building(): Promise<BundleState> {
  return new Promise((resolve) => setTimeout(() => resolve({ is: 'building' }), patience).unref());
}

/** The manifests as SharePoint gives them to its loader: with the address where it keeps the package's files. */
export function readManifests(dir: string): WebPartManifest[] {
  const folder = join(dir, 'manifests');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.manifest.json'))
    .map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .filter(isManifest)
    .map((manifest) => ({
      ...manifest,
      loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [bundleAddress] },
    }));
}

function isManifest(value: unknown): value is WebPartManifest {
  return isRecord(value) && value['componentType'] === 'WebPart' && isRecord(value['loaderConfig']);
}

const zipped = new Map<string, { changed: number; bytes: Uint8Array<ArrayBuffer> }>();

/** A file of the package, compressed as SharePoint's own delivery does; only names found in the folder are served. */
export function bundleFile(dir: string, name: string, acceptsGzip: boolean): Response {
  const assets = join(dir, 'assets');
  if (!readdirSync(assets).includes(name)) return new Response('Not found', { status: 404 });
  const headers = new Headers({
    'content-type': mimeType(name),
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  });
  const path = join(assets, name);
  if (!acceptsGzip || !/\.(js|css|json|svg|map)$/.test(name))
    return new Response(Uint8Array.from(readFileSync(path)), { headers });
  headers.set('content-encoding', 'gzip');
  return new Response(zippedFile(path), { headers });
}

function zippedFile(path: string): Uint8Array<ArrayBuffer> {
  const changed = statSync(path).mtimeMs;
  const known = zipped.get(path);
  if (known?.changed === changed) return known.bytes;
  const bytes = Uint8Array.from(gzipSync(readFileSync(path), { level: 9 }));
  zipped.set(path, { changed, bytes });
  return bytes;
}
