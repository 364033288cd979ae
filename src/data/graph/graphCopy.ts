import type { FilePlace, StoredFile } from '../fileStore.ts';
import type { Pace } from '../line/reader.ts';
import { StoreFailure } from '../storeError.ts';
import { bodyOf } from './failure.ts';
import type { Graph } from './graph.ts';
import { fileAddress, lookAtFile, lookIfThere } from './lookAtFile.ts';
import type { DriveItem } from './lookAtFile.ts';
import { bodyOrMissing } from './missing.ts';
import { askSession } from './session.ts';

interface CopyOptions extends Pace {
  send: typeof fetch;
}

/** How often a copy is looked for, a second further apart each time: a minute in all. */
const mostLooks = 10;

/** Copies a file within the site: asked for, made a little later, looked for until it is there. */
export async function copyByGraph(
  graph: Graph,
  from: FilePlace,
  to: FilePlace,
  options: CopyOptions,
  signal?: AbortSignal,
): Promise<StoredFile> {
  const [source, before] = await Promise.all([
    lookAtFile(graph, from, signal),
    lookIfThere(graph, to, signal),
  ]);
  if (before) return sameOrRefused(source, before, to);
  const monitor = await askForCopy(graph, from, to, signal);
  for (let looks = 1; looks <= mostLooks; looks += 1) {
    await (options.wait ?? pause)(looks * 1_000, signal);
    const failure = await failureOf(options.send, monitor, signal);
    const there = await lookIfThere(graph, to, signal);
    if (there) return sameOrRefused(source, there, to);
    if (failure !== null) throw new StoreFailure({ kind: 'refused', reason: failure });
  }
  throw new StoreFailure({ kind: 'busy' });
}

/** A copy that is there with the same bytes is ours, from a try whose answer was lost; any other is not replaced. */
function sameOrRefused(source: StoredFile, there: StoredFile, { path }: FilePlace): StoredFile {
  if (there.size === source.size && there.hash === source.hash) return there;
  throw new StoreFailure({ kind: 'refused', reason: `Another file is at ${path} already` });
}

async function askForCopy(
  graph: Graph,
  from: FilePlace,
  to: FilePlace,
  signal?: AbortSignal,
): Promise<string | null> {
  const parts = to.path.split('/');
  const { id, parentReference } = await folderAt(graph, to.library, parts.slice(0, -1), signal);
  const body = { parentReference: { driveId: parentReference?.driveId, id }, name: parts.at(-1) };
  const url = `${fileAddress(graph, from.library, from.path)}:/copy`;
  const answer = await graph.send({ method: 'POST', url, body }, signal ? { signal } : {});
  bodyOf(answer, { site: graph.siteUrl, list: to.library });
  return answer.header('location');
}

/** The folder by its names, made where it is not there; the library's own root for no names. */
async function folderAt(
  graph: Graph,
  library: string,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<DriveItem> {
  const subject = { site: graph.siteUrl, list: library };
  const root = `${graph.list(library)}/drive/root`;
  const url = names.length === 0 ? root : fileAddress(graph, library, names.join('/'));
  const answer = await graph.read({ method: 'GET', url: `${url}?$select=id,parentReference` }, signal);
  const name = names.at(-1);
  if (answer.status !== 404 || name === undefined)
    return (await bodyOrMissing(graph, answer, subject)) as DriveItem;
  const above = names.slice(0, -1);
  if (above.length > 0) await folderAt(graph, library, above, signal);
  const place = above.length === 0 ? root : `${fileAddress(graph, library, above.join('/'))}:`;
  const body = { name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
  const made = await graph.send({ method: 'POST', url: `${place}/children`, body }, signal ? { signal } : {});
  // Somebody else may have made it a moment ago.
  return made.status === 409
    ? folderAt(graph, library, names, signal)
    : ((await bodyOrMissing(graph, made, subject)) as DriveItem);
}

/** Why a copy failed, where its monitor says so; some pages may not read the monitor, and the file itself tells too. */
async function failureOf(
  send: typeof fetch,
  monitor: string | null,
  signal?: AbortSignal,
): Promise<string | null> {
  if (monitor === null) return null;
  try {
    const { body } = await askSession(send, monitor, { method: 'GET' }, signal);
    const { status, error } = (body ?? {}) as { status?: string; error?: { message?: string } };
    return status === 'failed' ? (error?.message ?? 'The copy failed') : null;
  } catch (thrown) {
    if (thrown instanceof StoreFailure && thrown.error.kind === 'offline') return null;
    throw thrown;
  }
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
