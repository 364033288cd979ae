import type { FileEntry, FileStore } from '../fileStore.ts';
import { refuseLargeFile } from '../line/smallFile.ts';
import { bodyOrMissing } from './missing.ts';
import { copyByPnp } from './pnpCopy.ts';
import { addressOf, lookAtPnpFile } from './pnpLook.ts';
import { putWithFolders } from './pnpPut.ts';
import { cancelByPnp, uploadByPnp } from './pnpUpload.ts';
import type { SharePoint } from './sharePoint.ts';

interface RestFile {
  Name: string;
  ETag: string;
  /** A number, written as text. */
  Length: string;
  ServerRelativeUrl: string;
}

export function createPnpFiles(sharePoint: SharePoint): FileStore {
  const { read, at, siteUrl } = sharePoint;
  const about = (list: string, file: string) => ({ site: siteUrl, list, file });

  const readBytes: FileStore['readBytes'] = async (library, path, signal) => {
    const url = `${at.place('File', library, path)}/$value`;
    const answer = await read({ method: 'GET', url, wants: 'bytes' }, signal);
    return (await bodyOrMissing(sharePoint, answer, about(library, path))) as Uint8Array;
  };

  return {
    async read(library, path, signal) {
      const url = `${at.place('File', library, path)}?$select=ETag`;
      // Asked for at once, in one round trip; the mark first, so that it is never newer than the words.
      const marking = read({ method: 'GET', url }, signal);
      marking.catch(() => undefined); // awaited below
      const bytes = await readBytes(library, path, signal);
      const file = (await bodyOrMissing(sharePoint, await marking, about(library, path))) as RestFile;
      return { text: new TextDecoder().decode(bytes), eTag: file.ETag };
    },
    readBytes,
    list: (library, signal) => listFolder(sharePoint, library, '', signal),
    async write(library, path, bytes) {
      refuseLargeFile(path, bytes);
      const subject = { site: siteUrl, list: library };
      const answer = await putWithFolders(sharePoint, library, path, bytes);
      const { ServerRelativeUrl } = (await bodyOrMissing(sharePoint, answer, subject)) as RestFile;
      return { webUrl: addressOf(siteUrl, ServerRelativeUrl) };
    },
    upload: (library, path, file, options) => uploadByPnp(sharePoint, { library, path }, file, options),
    async dropUpload(mark) {
      if (mark.way === 'chunks') await cancelByPnp(sharePoint, mark);
    },
    look: (library, path, signal) => lookAtPnpFile(sharePoint, { library, path }, signal),
    copy: (from, to, signal) => copyByPnp(sharePoint, from, to, signal),
  };
}

/** SharePoint keeps a library's own pages in a folder of this name, and lets nobody else have it. */
const ofSharePoint = 'Forms';

/** Everything in a folder and below it; a level of folders is one round trip. */
async function listFolder(
  sharePoint: SharePoint,
  library: string,
  folder: string,
  signal?: AbortSignal,
): Promise<FileEntry[]> {
  const { read, at, siteUrl } = sharePoint;
  const place = at.place('Folder', library, folder);
  const look = async <T>(url: string) => {
    const answer = await read({ method: 'GET', url }, signal);
    const body = await bodyOrMissing(sharePoint, answer, { site: siteUrl, list: library });
    return (body as { value: T[] }).value;
  };
  const [files, folders] = await Promise.all([
    look<RestFile>(`${place}/files?$select=Name,ETag,Length`),
    look<{ Name: string }>(`${place}/folders?$select=Name`),
  ]);
  const inside = (name: string) => (folder === '' ? name : `${folder}/${name}`);
  const own = folder === '' ? folders.filter(({ Name }) => Name !== ofSharePoint) : folders;
  const below = await Promise.all(
    own.map(({ Name }) => listFolder(sharePoint, library, inside(Name), signal)),
  );
  const here = files.map(({ Name, ETag, Length }) => ({
    path: inside(Name),
    eTag: ETag,
    size: Number(Length),
  }));
  return [...here, ...below.flat()];
}
