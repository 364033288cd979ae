import type { FileEntry, FileStore } from '../fileStore.ts';
import type { Pace } from '../line/reader.ts';
import { refuseLargeFile } from '../line/smallFile.ts';
import { StoreFailure } from '../storeError.ts';
import { linkToAddress } from './addresses.ts';
import { bodyOf } from './failure.ts';
import type { Graph } from './graph.ts';
import { copyByGraph } from './graphCopy.ts';
import { uploadByGraph } from './graphUpload.ts';
import { fileAddress, lookAtFile } from './lookAtFile.ts';
import type { DriveItem } from './lookAtFile.ts';
import { bodyOrMissing } from './missing.ts';
import { askSession } from './session.ts';

/** Files come in two steps: Graph names a short-lived address on another host, which must not see the token. */
export function createGraphFiles(graph: Graph, download: typeof fetch, pace: Pace = {}): FileStore {
  const readBytes = async (library: string, path: string, signal?: AbortSignal) => {
    const answer = await graph.read({ method: 'GET', url: fileAddress(graph, library, path) }, signal);
    const subject = { site: graph.siteUrl, list: library, file: path };
    const item = (await bodyOrMissing(graph, answer, subject)) as DriveItem;
    const address = item['@microsoft.graph.downloadUrl'];
    if (address === undefined) throw missingFile(path);
    return { bytes: await downloadBytes(download, address, path, signal), eTag: item.eTag ?? '' };
  };
  return {
    async read(library, path, signal) {
      const { bytes, eTag } = await readBytes(library, path, signal);
      return { text: new TextDecoder().decode(bytes), eTag };
    },
    readBytes: async (library, path, signal) => (await readBytes(library, path, signal)).bytes,
    list: (library, signal) => listFolder(graph, library, '', signal),
    async write(library, path, bytes) {
      refuseLargeFile(path, bytes);
      const url = `${fileAddress(graph, library, path)}:/content`;
      const headers = { 'Content-Type': 'application/octet-stream' };
      const answer = await graph.send({ method: 'PUT', url, headers, body: bytes });
      const subject = { site: graph.siteUrl, list: library };
      const { webUrl } = (await bodyOrMissing(graph, answer, subject)) as DriveItem;
      return { webUrl: webUrl ?? '' };
    },
    upload: (library, path, file, options) =>
      uploadByGraph(graph, download, { library, path }, file, options),
    async dropUpload({ way, place }) {
      if (way === 'session') await askSession(download, place, { method: 'DELETE' });
    },
    look: (library, path, signal) => lookAtFile(graph, { library, path }, signal),
    copy: (from, to, signal) => copyByGraph(graph, from, to, { ...pace, send: download }, signal),
  };
}

/** Everything in a folder and below it, page by page. */
async function listFolder(
  graph: Graph,
  library: string,
  folder: string,
  signal?: AbortSignal,
): Promise<FileEntry[]> {
  const place = folder === '' ? `${graph.list(library)}/drive/root` : fileAddress(graph, library, folder);
  const found: DriveItem[] = [];
  let url: string | null =
    `${place}${folder === '' ? '' : ':'}/children?$select=name,size,eTag,folder&$top=999`;
  while (url !== null) {
    const answer = await graph.read({ method: 'GET', url }, signal);
    const subject = { site: graph.siteUrl, list: library };
    const body = await (folder === '' ? bodyOrMissing(graph, answer, subject) : bodyOf(answer, subject));
    const { value, '@odata.nextLink': next } = body as { value: DriveItem[]; '@odata.nextLink'?: string };
    found.push(...value);
    url = next === undefined ? null : linkToAddress(next, graph.graphBase);
  }
  const below = await Promise.all(
    found.map(async ({ name, size = 0, eTag = '', folder: isFolder }) => {
      const path = folder === '' ? name : `${folder}/${name}`;
      return isFolder ? listFolder(graph, library, path, signal) : [{ path, eTag, size }];
    }),
  );
  return below.flat();
}

function missingFile(path: string): StoreFailure {
  return new StoreFailure({ kind: 'missing', what: 'file', name: path });
}

async function downloadBytes(
  download: typeof fetch,
  address: string,
  path: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  try {
    const response = await download(address, { signal: signal ?? null, credentials: 'omit' });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    if (response.status === 404) throw missingFile(path);
    throw new StoreFailure({ kind: 'busy' });
  } catch (thrown) {
    if (thrown instanceof TypeError) throw new StoreFailure({ kind: 'offline' });
    throw thrown;
  }
}
