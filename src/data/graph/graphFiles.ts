import type { FileStore } from '../fileStore.ts';
import { StoreFailure } from '../storeError.ts';
import type { Graph } from './graph.ts';
import { bodyOrMissing } from './missing.ts';

interface DriveItem {
  eTag?: string;
  '@microsoft.graph.downloadUrl'?: string;
}

/** Files come in two steps: Graph names a short-lived address on another host, which must not see the token. */
export function createGraphFiles(graph: Graph, download: typeof fetch): FileStore {
  return {
    async read(library, path, signal) {
      const url = `${graph.list(library)}/drive/root:/${path.split('/').map(encodeURIComponent).join('/')}`;
      const answer = await graph.read({ method: 'GET', url }, signal);
      const subject = { site: graph.siteUrl, list: library, file: path };
      const item = (await bodyOrMissing(graph, answer, subject)) as DriveItem;
      const address = item['@microsoft.graph.downloadUrl'];
      if (address === undefined) throw new StoreFailure({ kind: 'missing', what: 'file', name: path });
      return { text: await readText(download, address, path, signal), eTag: item.eTag ?? '' };
    },
  };
}

async function readText(
  download: typeof fetch,
  address: string,
  path: string,
  signal?: AbortSignal,
): Promise<string> {
  try {
    const response = await download(address, { signal: signal ?? null, credentials: 'omit' });
    if (response.ok) return await response.text();
    if (response.status === 404) throw new StoreFailure({ kind: 'missing', what: 'file', name: path });
    throw new StoreFailure({ kind: 'busy' });
  } catch (thrown) {
    if (thrown instanceof TypeError) throw new StoreFailure({ kind: 'offline' });
    throw thrown;
  }
}
