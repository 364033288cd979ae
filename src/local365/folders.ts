import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { type Context, Hono } from 'hono';
import { mimeType } from './mimeType.ts';
import type { Folder } from './options.ts';

/** Static folders: right types, an ETag, headers by file pattern, and the `.gz` beside a file where gzip is accepted. */
export function folderRoutes(folders: Folder[]): Hono {
  const routes = new Hono();
  for (const folder of folders) {
    const at = folder.at.replace(/\/$/, '');
    if (at !== '') routes.get(at, (context) => context.redirect(`${at}/${new URL(context.req.url).search}`));
    // What one folder does not have, the next at the same address may.
    routes.get(`${at}/*`, async (context, next) => (await serve(context, folder, at)) ?? next());
  }
  return routes;
}

async function serve(context: Context, folder: Folder, at: string): Promise<Response | null> {
  const path = decodeURIComponent(new URL(context.req.url).pathname).slice(at.length);
  const root = resolve(folder.dir);
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(root + sep)) return null;
  const zipped =
    (context.req.header('accept-encoding') ?? '').includes('gzip') && (await isFile(`${file}.gz`));
  const actual = zipped ? `${file}.gz` : file;
  if (!(await isFile(actual))) return null;
  return answer(context, folder, file, await readFile(actual), zipped);
}

function answer(context: Context, folder: Folder, file: string, content: Buffer, zipped: boolean): Response {
  const eTag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  const headers = new Headers({ 'content-type': mimeType(file), etag: eTag, vary: 'accept-encoding' });
  if (zipped) headers.set('content-encoding', 'gzip');
  for (const [pattern, given] of Object.entries(folder.headers ?? {})) {
    if (matches(file, pattern)) for (const [name, value] of Object.entries(given)) headers.set(name, value);
  }
  if (context.req.header('if-none-match') === eTag) return new Response(null, { status: 304, headers });
  return new Response(Uint8Array.from(content), { headers });
}

/** `*` is every file, `*.html` an ending. */
function matches(file: string, pattern: string): boolean {
  return file.endsWith(pattern.replace(/^\*/, ''));
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}
