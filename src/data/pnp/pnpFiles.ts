import { encodePath } from '@pnp/sp/utils/encode-path-str.js';
import type { FileEntry, FileStore } from '../fileStore.ts';
import type { Answer } from '../line/answer.ts';
import { notYet } from '../line/notYet.ts';
import { refuseLargeFile } from '../line/smallFile.ts';
import { bodyOrMissing } from './missing.ts';
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
    ...notYet,
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
      const first = await putFile(sharePoint, library, path, bytes);
      const answer =
        first.status === 404 && path.includes('/')
          ? await putFileInNewFolders(sharePoint, library, path, bytes)
          : first;
      const { ServerRelativeUrl } = (await bodyOrMissing(sharePoint, answer, subject)) as RestFile;
      const place = ServerRelativeUrl.split('/').map(encodeURIComponent).join('/');
      return { webUrl: new URL(place, siteUrl).href };
    },
  };
}

/** Not found means that nothing was written: the folders are made, and the file is sent once more. */
async function putFileInNewFolders(
  sharePoint: SharePoint,
  library: string,
  path: string,
  bytes: Uint8Array,
): Promise<Answer> {
  const names = path.split('/').slice(0, -1);
  for (const [depth, name] of names.entries()) {
    const above = sharePoint.at.place('Folder', library, names.slice(0, depth).join('/'));
    const url = `${above}/folders/addUsingPath(decodedUrl='${encodePath(name)}',overwrite=true)`;
    const made = await sharePoint.send({ method: 'POST', url });
    if (made.status >= 400) return made;
  }
  return putFile(sharePoint, library, path, bytes);
}

function putFile(
  { send, at }: SharePoint,
  library: string,
  path: string,
  bytes: Uint8Array,
): Promise<Answer> {
  const parts = path.split('/');
  const name = encodePath(parts.at(-1) ?? path);
  const folder = at.place('Folder', library, parts.slice(0, -1).join('/'));
  const headers = { 'Content-Type': 'application/octet-stream' };
  const url = `${folder}/files/addUsingPath(decodedUrl='${name}',overwrite=true)`;
  return send({ method: 'POST', url, headers, body: bytes });
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
