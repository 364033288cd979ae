import type { FilePlace, FileStore } from '../fileStore.ts';
import { StoreFailure } from '../storeError.ts';
import { bodyOf } from './failure.ts';
import type { Graph } from './graph.ts';
import { bodyOrMissing } from './missing.ts';

/** A file of a library below Graph's root; its own calls follow after a colon. */
export function fileAddress(graph: Graph, library: string, path: string): string {
  return `${graph.list(library)}/drive/root:/${path.split('/').map(encodeURIComponent).join('/')}`;
}

export interface DriveItem {
  id?: string;
  name: string;
  size?: number;
  eTag?: string;
  webUrl?: string;
  folder?: unknown;
  file?: { hashes?: { quickXorHash?: string } };
  parentReference?: { driveId?: string };
  '@microsoft.graph.downloadUrl'?: string;
}

/** How a file stands: its size and hash, and its version, which Graph keeps apart. One round trip. */
export async function lookAtFile(
  graph: Graph,
  { library, path }: FilePlace,
  signal?: AbortSignal,
): ReturnType<FileStore['look']> {
  const address = fileAddress(graph, library, path);
  const subject = { site: graph.siteUrl, list: library, file: path };
  const [itself, versions] = await Promise.all([
    graph.read({ method: 'GET', url: `${address}?$select=name,size,eTag,webUrl,file` }, signal),
    graph.read({ method: 'GET', url: `${address}:/versions?$top=1` }, signal),
  ]);
  const { size = 0, file, webUrl = '' } = (await bodyOrMissing(graph, itself, subject)) as DriveItem;
  if (!file) throw new StoreFailure({ kind: 'missing', what: 'file', name: path });
  const [newest] = (bodyOf(versions, subject) as { value: { id: string }[] }).value;
  return { version: newest?.id ?? '', size, hash: file.hashes?.quickXorHash ?? null, webUrl };
}

/** The same, null where there is no such file. */
export async function lookIfThere(
  graph: Graph,
  place: FilePlace,
  signal?: AbortSignal,
): Promise<Awaited<ReturnType<typeof lookAtFile>> | null> {
  try {
    return await lookAtFile(graph, place, signal);
  } catch (thrown) {
    if (thrown instanceof StoreFailure && thrown.error.kind === 'missing' && thrown.error.what === 'file')
      return null;
    throw thrown;
  }
}
