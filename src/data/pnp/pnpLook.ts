import type { FilePlace, FileStore } from '../fileStore.ts';
import { StoreFailure } from '../storeError.ts';
import { bodyOrMissing } from './missing.ts';
import type { SharePoint } from './sharePoint.ts';

interface RestFile {
  /** A number, written as text. */
  Length: string;
  UIVersionLabel: string;
  ServerRelativeUrl: string;
  /** What the same file is called where drives are spoken of. */
  VroomDriveID?: string;
  VroomItemID?: string;
}

type Looked = Awaited<ReturnType<FileStore['look']>>;

/** How a file stands. SharePoint REST does not tell a file's hash; the site's own drive address does. */
export async function lookAtPnpFile(
  sharePoint: SharePoint,
  { library, path }: FilePlace,
  signal?: AbortSignal,
): Promise<Looked> {
  const { read, at, siteUrl } = sharePoint;
  const names = 'Length,UIVersionLabel,ServerRelativeUrl,VroomDriveID,VroomItemID';
  const answer = await read(
    { method: 'GET', url: `${at.place('File', library, path)}?$select=${names}` },
    signal,
  );
  const subject = { site: siteUrl, list: library, file: path };
  const file = (await bodyOrMissing(sharePoint, answer, subject)) as RestFile;
  return {
    version: file.UIVersionLabel,
    size: Number(file.Length),
    hash: await hashOf(sharePoint, file, signal),
    webUrl: addressOf(siteUrl, file.ServerRelativeUrl),
  };
}

/** The same, null where there is no such file. */
export async function lookIfThere(
  sharePoint: SharePoint,
  place: FilePlace,
  signal?: AbortSignal,
): Promise<Looked | null> {
  try {
    return await lookAtPnpFile(sharePoint, place, signal);
  } catch (thrown) {
    if (thrown instanceof StoreFailure && thrown.error.kind === 'missing' && thrown.error.what === 'file')
      return null;
    throw thrown;
  }
}

/** A file's address for people. */
export function addressOf(siteUrl: string, serverRelativeUrl: string): string {
  return new URL(serverRelativeUrl.split('/').map(encodeURIComponent).join('/'), siteUrl).href;
}

async function hashOf(
  { read, siteUrl }: SharePoint,
  { VroomDriveID: drive, VroomItemID: item }: RestFile,
  signal?: AbortSignal,
): Promise<string | null> {
  if (!drive || !item) return null;
  const url = `${siteUrl.replace(/\/$/, '')}/_api/v2.0/drives/${drive}/items/${item}?$select=file`;
  const { status, body } = await read({ method: 'GET', url, isAlone: true }, signal);
  if (status !== 200) return null;
  return (body as { file?: { hashes?: { quickXorHash?: string } } }).file?.hashes?.quickXorHash ?? null;
}
