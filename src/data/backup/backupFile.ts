import * as z from 'zod/mini';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { columnsOf } from '../../domain/list.ts';
import type { ListDefinition } from '../../domain/list.ts';
import { markings } from '../../domain/list.ts';
import { libraries, lists } from '../../domain/lists.ts';
import { schemaVersion } from '../../domain/schemaVersion.ts';
import { BadBackup } from './backup.ts';
import type { Backup, CopiedFile, CopiedList } from './backup.ts';
import { csvTable } from './csvTable.ts';
import { jsonToRows, rowsToJson } from './listJson.ts';

/** The format this version writes, and the newest it reads. */
const format = 1;
const product = 'race-action-hub';
const manifestName = 'manifest.json';
/** No manifest of ours comes near this many bytes; what claims to be larger is not unpacked. */
const longestManifest = 50_000_000;

const count = z.number();
const manifestFile = z.object({
  product: z.literal(product),
  format: count,
  productVersion: z.string(),
  schemaVersion: count,
  madeAt: z.string(),
  hub: z.nullable(z.string()),
  highestMarking: z.enum(markings),
  lists: z.array(z.object({ name: z.string(), rows: count, unreadable: count })),
  libraries: z.array(z.object({ name: z.string(), files: count, bytes: count })),
  files: z.array(z.object({ path: z.string(), bytes: count, sha256: z.string() })),
});
type Manifest = z.infer<typeof manifestFile>;
type Facts = Omit<Backup, 'lists' | 'files'>;

/** A copy as one zip: `manifest.json`, `lists/<name>.json`, the same as `.csv` for people, `files/<library>/<path>`. */
export async function packBackup(backup: Backup): Promise<Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const list of backup.lists) {
    parts.set(`lists/${list.name}.json`, strToU8(rowsToJson(list)));
    parts.set(`lists/${list.name}.csv`, strToU8(csvTable(list, columnsFor(list))));
  }
  for (const { library, path, bytes } of backup.files) parts.set(`files/${library}/${path}`, bytes);
  const files: Manifest['files'] = [];
  for (const [path, bytes] of parts) files.push({ path, bytes: bytes.length, sha256: await sha256(bytes) });
  const manifest: Manifest = {
    product,
    format,
    ...factsOf(backup),
    lists: backup.lists.map(({ name, rows, unreadable }) => ({ name, rows: rows.length, unreadable })),
    libraries: libraries.map(({ name }) => ({ name, ...sizesOf(backup.files, name) })),
    files,
  };
  const entries: Zippable = { [manifestName]: strToU8(`${JSON.stringify(manifest, null, 2)}\n`) };
  for (const [path, bytes] of parts) entries[path] = bytes;
  return zipSync(entries, { mtime: new Date(backup.madeAt) });
}

/** Reads a copy and checks every file of it against its hash. Throws BadBackup; what is returned is whole. */
export async function unpackBackup(zip: Uint8Array): Promise<Backup> {
  const manifest = readManifest(zip);
  const parts = await readParts(zip, manifest);
  const copied = manifest.lists.map(({ name, rows, unreadable }): CopiedList => {
    const path = `lists/${name}.json`;
    const list = jsonToRows(strFromU8(parts.get(path) ?? new Uint8Array()));
    const isKnown = lists.some((one) => one.name === name);
    if (list === null || !isKnown || list.length !== rows)
      throw new BadBackup({ kind: 'damaged', name: path });
    return { name, rows: list, unreadable };
  });
  return { ...factsOf(manifest), lists: copied, files: filesOf(parts) };
}

function readManifest(zip: Uint8Array): Manifest {
  const text = unzip(zip, (name, size) => name === manifestName && size <= longestManifest)[manifestName];
  if (text === undefined) throw new BadBackup({ kind: 'notACopy' });
  const known = parse(strFromU8(text));
  if (known?.product !== product) throw new BadBackup({ kind: 'notACopy' });
  if (Number(known.format) > format || Number(known.schemaVersion) > schemaVersion)
    throw new BadBackup({ kind: 'newer', made: String(known.productVersion) });
  const read = z.safeParse(manifestFile, known);
  if (read.success) return read.data;
  throw new BadBackup({ kind: 'damaged', name: manifestName });
}

/** Every part the manifest names, unpacked only where it is as long as the manifest says. */
async function readParts(zip: Uint8Array, { files }: Manifest): Promise<Map<string, Uint8Array>> {
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const unpacked = unzip(zip, (name, size) => sizes.get(name) === size);
  const parts = new Map<string, Uint8Array>();
  for (const { path, sha256: hash } of files) {
    const bytes = unpacked[path];
    if (bytes === undefined || (await sha256(bytes)) !== hash)
      throw new BadBackup({ kind: 'damaged', name: path });
    parts.set(path, bytes);
  }
  return parts;
}

function unzip(zip: Uint8Array, wanted: (name: string, size: number) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(zip, { filter: ({ name, originalSize }) => wanted(name, originalSize) });
  } catch {
    throw new BadBackup({ kind: 'notACopy' });
  }
}

function filesOf(parts: ReadonlyMap<string, Uint8Array>): CopiedFile[] {
  return [...parts]
    .filter(([name]) => name.startsWith('files/'))
    .map(([name, bytes]) => {
      const [, library = '', ...steps] = name.split('/');
      const isKnown = libraries.some((one) => one.name === library);
      const isInside =
        steps.length > 0 && steps.every((step) => step !== '' && step !== '.' && step !== '..');
      if (!isKnown || !isInside) throw new BadBackup({ kind: 'damaged', name });
      return { library, path: steps.join('/'), bytes };
    });
}

function factsOf<F extends Facts>({ madeAt, productVersion, schemaVersion, hub, highestMarking }: F): Facts {
  return { productVersion, schemaVersion, madeAt, hub, highestMarking };
}

function sizesOf(files: readonly CopiedFile[], name: string): { files: number; bytes: number } {
  const here = files.filter(({ library }) => library === name);
  return { files: here.length, bytes: here.reduce((sum, { bytes }) => sum + bytes.length, 0) };
}

function columnsFor({ name }: CopiedList): string[] {
  const list = lists.find((one): one is ListDefinition => one.name === name);
  return list ? Object.keys(columnsOf(list)) : [];
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
