import type { FilePlace, FileStore, UploadMark, UploadOptions } from '../fileStore.ts';
import type { Answer } from '../line/answer.ts';
import { bytesOf, mostAtOnce, partSize } from '../line/smallFile.ts';
import { StoreFailure } from '../storeError.ts';
import { bodyOf } from './failure.ts';
import type { Graph } from './graph.ts';
import { fileAddress, lookAtFile, lookIfThere } from './lookAtFile.ts';
import { bodyOrMissing } from './missing.ts';
import { askSession, isOver, missesFrom } from './session.ts';
import type { Session } from './session.ts';

/** A session that is over begins again; one that is over again and again is for a later try. */
const mostSessions = 3;

/** Sends a file: a small one at once, a larger one part by part through a session, which can say where it stands. */
export async function uploadByGraph(
  graph: Graph,
  send: typeof fetch,
  place: FilePlace,
  file: Blob,
  options: UploadOptions,
): ReturnType<FileStore['upload']> {
  if (file.size <= mostAtOnce) return putWhole(graph, place, file, options);
  let mark = options.resume?.way === 'session' ? options.resume : null;
  for (let sessions = 0; sessions <= mostSessions; sessions += 1) {
    const sent = mark && (await standsAt(send, mark, options.signal));
    if (mark && sent === null && mark.sent + partSize >= file.size) {
      // The last part arrives with the end of its session, also where nobody hears the answer.
      const there = await lookIfThere(graph, place, options.signal);
      if (there?.size === file.size) return there;
    }
    mark = mark && sent !== null ? { ...mark, sent } : await begin(graph, place, options);
    mark = await sendParts(graph, send, mark, file, options);
    if (mark === null) return lookAtFile(graph, place, options.signal);
  }
  throw new StoreFailure({ kind: 'busy' });
}

async function putWhole(
  graph: Graph,
  place: FilePlace,
  file: Blob,
  { signal, onProgress }: UploadOptions,
): ReturnType<FileStore['upload']> {
  const url = `${fileAddress(graph, place.library, place.path)}:/content`;
  const headers = { 'Content-Type': 'application/octet-stream' };
  const body = await bytesOf(file);
  const answer = await graph.send({ method: 'PUT', url, headers, body }, { signal });
  await bodyOrMissing(graph, answer, { site: graph.siteUrl, list: place.library });
  onProgress(file.size);
  return lookAtFile(graph, place, signal);
}

async function begin(
  graph: Graph,
  { library, path }: FilePlace,
  { signal, onMark }: UploadOptions,
): Promise<UploadMark> {
  const url = `${fileAddress(graph, library, path)}:/createUploadSession`;
  const item = { '@microsoft.graph.conflictBehavior': 'replace', name: path.split('/').at(-1) };
  const answer = await graph.send({ method: 'POST', url, body: { item } }, { signal });
  const subject = { site: graph.siteUrl, list: library };
  const { uploadUrl = '', expirationDateTime } = (await bodyOrMissing(graph, answer, subject)) as Session;
  const mark: UploadMark = {
    ...{ way: 'session', place: uploadUrl, sent: 0, expiresAt: expirationDateTime ?? null },
  };
  await onMark(mark);
  return mark;
}

/** The first byte the service misses; null where the session is over. */
async function standsAt(send: typeof fetch, mark: UploadMark, signal: AbortSignal): Promise<number | null> {
  const answer = await askSession(send, mark.place, { method: 'GET' }, signal);
  if (isOver(answer)) return null;
  return missesFrom(bodyOf(answer, { site: '' }) as Session);
}

/** Sends what is missing. Gives null once the file is there, or the mark at which the session turned out to be over. */
async function sendParts(
  graph: Graph,
  send: typeof fetch,
  first: UploadMark,
  file: Blob,
  { signal, onProgress, onMark }: UploadOptions,
): Promise<UploadMark | null> {
  let mark = first;
  for (;;) {
    onProgress(mark.sent);
    // Read before it is sent: a file that cannot be read would look like a lost line.
    const body = await bytesOf(file.slice(mark.sent, mark.sent + partSize));
    const headers = { 'Content-Range': `bytes ${mark.sent}-${mark.sent + body.length - 1}/${file.size}` };
    const answer = await askSession(send, mark.place, { method: 'PUT', body, headers }, signal);
    if (answer.status === 200 || answer.status === 201) return null;
    if (isOver(answer)) return mark;
    // 416: the service has other bytes than we knew of.
    const sent = answer.status === 416 ? await standsAt(send, mark, signal) : received(graph, answer);
    if (sent === null) return mark;
    mark = { ...mark, sent };
    await onMark(mark);
  }
}

function received(graph: Graph, answer: Answer): number {
  return missesFrom(bodyOf(answer, { site: graph.siteUrl }) as Session);
}
