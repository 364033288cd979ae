import type { FilePlace, FileStore, UploadMark, UploadOptions } from '../fileStore.ts';
import type { Answer } from '../line/answer.ts';
import { bytesOf, mostAtOnce, partSize } from '../line/smallFile.ts';
import { isThrottled } from '../line/throttling.ts';
import { bodyOf } from './failure.ts';
import { bodyOrMissing } from './missing.ts';
import { lookAtPnpFile, lookIfThere } from './pnpLook.ts';
import { putWithFolders } from './pnpPut.ts';
import type { SharePoint } from './sharePoint.ts';

/**
 * Sends a file: a small one at once, a larger one part by part. SharePoint REST cannot say where such an upload stands, so
 * a part whose answer was lost is sent again, and where that is refused the next one; where that is refused too, all of it.
 */
export async function uploadByPnp(
  sharePoint: SharePoint,
  place: FilePlace,
  file: Blob,
  options: UploadOptions,
): ReturnType<FileStore['upload']> {
  const { signal, resume, onProgress } = options;
  if (file.size <= mostAtOnce) {
    await putOrThrow(sharePoint, place, await bytesOf(file));
    onProgress(file.size);
    return lookAtPnpFile(sharePoint, place, signal);
  }
  const mark = resume?.way === 'chunks' && resume.sent > 0 ? resume : null;
  if (mark && (await goOn(sharePoint, mark, file, options))) return lookAtPnpFile(sharePoint, place, signal);
  if (mark && mark.sent + partSize >= file.size) {
    // The last part arrives with the end of the upload, also where nobody hears the answer.
    const there = await lookIfThere(sharePoint, place, signal);
    if (there?.size === file.size) return there;
  }
  await putOrThrow(sharePoint, place, new Uint8Array());
  const address = `${placeOf(sharePoint, place)}#${crypto.randomUUID()}`;
  await sendFrom(sharePoint, { way: 'chunks', place: address, sent: 0, expiresAt: null }, file, options);
  return lookAtPnpFile(sharePoint, place, signal);
}

/** Gives back what SharePoint holds of an upload, and the empty file it was begun in; nothing where both are gone. */
export async function cancelByPnp(sharePoint: SharePoint, { place }: UploadMark): Promise<void> {
  await sharePoint.send({ method: 'POST', url: callOf(place, 'cancelUpload') });
  const [url = ''] = place.split('#');
  const asked = `${url}?$select=Length,UIVersionLabel,ETag`;
  const { status, body } = await sharePoint.read({ method: 'GET', url: asked });
  if (status !== 200) return;
  const { Length, UIVersionLabel, ETag = '*' } = body as Record<string, string>;
  if (Length !== '0' || UIVersionLabel !== '1.0') return;
  const headers = { 'X-HTTP-Method': 'DELETE', 'If-Match': ETag };
  await sharePoint.send({ method: 'POST', url, headers });
}

/** Tries where the mark stands, then one part further; false where SharePoint knows of neither. */
async function goOn(
  sharePoint: SharePoint,
  mark: UploadMark,
  file: Blob,
  options: UploadOptions,
): Promise<boolean> {
  const further = { ...mark, sent: mark.sent + partSize };
  if (await sendFrom(sharePoint, mark, file, options)) return true;
  return further.sent < file.size && sendFrom(sharePoint, further, file, options);
}

/** Sends the rest from a mark; false where its first part is refused. */
async function sendFrom(
  sharePoint: SharePoint,
  first: UploadMark,
  file: Blob,
  { signal, onProgress, onMark }: UploadOptions,
): Promise<boolean> {
  let mark = first;
  for (;;) {
    onProgress(mark.sent);
    const part = file.slice(mark.sent, mark.sent + partSize);
    const sent = mark.sent + part.size;
    const step = mark.sent === 0 ? 'startUpload' : sent < file.size ? 'continueUpload' : 'finishUpload';
    const url = callOf(mark.place, step, mark.sent);
    const headers = { 'Content-Type': 'application/octet-stream' };
    const answer = await sharePoint.send({ method: 'POST', url, headers, body: await bytesOf(part) }, signal);
    if (mark.sent === first.sent && first.sent > 0 && isUnknownOffset(answer)) return false;
    bodyOf(answer, { site: sharePoint.siteUrl });
    if (step === 'finishUpload') return true;
    mark = { ...mark, sent };
    await onMark(mark);
  }
}

function isUnknownOffset(answer: Answer): boolean {
  const { status } = answer;
  return status >= 400 && status !== 401 && status !== 403 && !isThrottled(answer);
}

function callOf(place: string, step: string, offset = 0): string {
  const [address = '', id = ''] = place.split('#');
  const more = step === 'continueUpload' || step === 'finishUpload' ? `,fileOffset=${offset}` : '';
  return `${address}/${step}(uploadId=guid'${id}'${more})`;
}

function placeOf({ at }: SharePoint, { library, path }: FilePlace): string {
  return at.place('File', library, path);
}

async function putOrThrow(sharePoint: SharePoint, { library, path }: FilePlace, bytes: Uint8Array) {
  const answer = await putWithFolders(sharePoint, library, path, bytes);
  await bodyOrMissing(sharePoint, answer, { site: sharePoint.siteUrl, list: library });
}
