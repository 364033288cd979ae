import { encodePath } from '@pnp/sp/utils/encode-path-str.js';
import type { Answer } from '../line/answer.ts';
import type { SharePoint } from './sharePoint.ts';

/** Writes a file in one piece. Not found means that nothing was written: the folders are made, and it is sent once more. */
export async function putWithFolders(
  sharePoint: SharePoint,
  library: string,
  path: string,
  bytes: Uint8Array,
): Promise<Answer> {
  const first = await putFile(sharePoint, library, path, bytes);
  if (first.status !== 404 || !path.includes('/')) return first;
  return (await makeFolders(sharePoint, library, path)) ?? putFile(sharePoint, library, path, bytes);
}

/** Makes the folders above a file; null when they are there, otherwise what SharePoint answered instead. */
export async function makeFolders(
  sharePoint: SharePoint,
  library: string,
  path: string,
): Promise<Answer | null> {
  const names = path.split('/').slice(0, -1);
  for (const [depth, name] of names.entries()) {
    const above = sharePoint.at.place('Folder', library, names.slice(0, depth).join('/'));
    const url = `${above}/folders/addUsingPath(decodedUrl='${encodePath(name)}',overwrite=true)`;
    const made = await sharePoint.send({ method: 'POST', url });
    if (made.status >= 400) return made;
  }
  return null;
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
