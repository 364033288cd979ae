import type { FilePlace, StoredFile } from '../fileStore.ts';
import { StoreFailure } from '../storeError.ts';
import { bodyOf } from './failure.ts';
import { lookAtPnpFile, lookIfThere } from './pnpLook.ts';
import { makeFolders } from './pnpPut.ts';
import type { SharePoint } from './sharePoint.ts';

/** Copies a file within the site: SharePoint answers once it is made. */
export async function copyByPnp(
  sharePoint: SharePoint,
  from: FilePlace,
  to: FilePlace,
  signal?: AbortSignal,
): Promise<StoredFile> {
  const [source, before] = await Promise.all([
    lookAtPnpFile(sharePoint, from, signal),
    lookIfThere(sharePoint, to, signal),
  ]);
  const there = before ?? (await makeCopy(sharePoint, from, to, signal));
  // One that is there with the same bytes is ours, from a try whose answer was lost; any other is not replaced.
  if (there.size === source.size && there.hash === source.hash) return there;
  throw new StoreFailure({ kind: 'refused', reason: `Another file is at ${to.path} already` });
}

async function makeCopy(
  sharePoint: SharePoint,
  from: FilePlace,
  to: FilePlace,
  signal?: AbortSignal,
): Promise<StoredFile> {
  const { siteUrl, send } = sharePoint;
  const subject = { site: siteUrl, list: to.library };
  const refused = await makeFolders(sharePoint, to.library, to.path);
  if (refused) bodyOf(refused, subject);
  const root = `${siteUrl.replace(/\/$/, '')}`;
  const body = {
    srcPath: { DecodedUrl: decodeURI(`${root}/`) + `${from.library}/${from.path}` },
    destPath: { DecodedUrl: decodeURI(`${root}/`) + `${to.library}/${to.path}` },
    options: { KeepBoth: false, ResetAuthorAndCreatedOnCopy: true, ShouldBypassSharedLocks: true },
  };
  const url = `${root}/_api/SP.MoveCopyUtil.CopyFileByPath(overwrite=@a1)?@a1=false`;
  const answer = await send({ method: 'POST', url, body }, signal);
  const there =
    answer.status < 400 || answer.status === 401 ? null : await lookIfThere(sharePoint, to, signal);
  if (!there) bodyOf(answer, subject);
  return there ?? lookAtPnpFile(sharePoint, to, signal);
}
