import { fileProblemOf } from '../../domain/fileProblems.ts';
import type { FileProblem } from '../../domain/fileProblems.ts';
import type { UploadMark } from '../fileStore.ts';
import type { StoreError } from '../storeError.ts';
import type { Task } from '../taskShelf.ts';
import { createQuickXorHash } from './quickXorHash.ts';
import type { UploadPlan, UploadState } from './uploads.ts';

/** An upload as it lies on the device: everything but the file's bytes. */
export interface UploadTask
  extends Task, Pick<UploadState, 'library' | 'path' | 'name' | 'size' | 'sent' | 'stored' | 'problem'> {
  lastModified: number;
  /** Of the first bytes, so that another file of the same name is not taken for this one. */
  fingerprint: string;
  rows: NonNullable<UploadPlan['rows']>;
  mark: UploadMark | null;
  state: 'queued' | 'paused' | 'stored' | 'refused';
  error: StoreError | null;
  /** ISO instant of this device. */
  startedAt: string;
}

const firstBytes = 65_536;

/** What is kept of a plan before anything is sent. `now` is an ISO instant. */
export async function newUpload(plan: UploadPlan, oid: string, now: string): Promise<UploadTask> {
  const { key, library, path, file, rows = [] } = plan;
  const fingerprint = await fingerprintOf(file).catch(() => null);
  const problem: FileProblem | null =
    fingerprint === null ? { code: 'unreadable', detail: '' } : fileProblemOf(file.size, path);
  return {
    ...{ key, oid, library, path, rows, name: file.name, size: file.size, lastModified: file.lastModified },
    ...{ fingerprint: fingerprint ?? '', mark: null, sent: 0, problem },
    ...{ state: problem ? 'refused' : 'queued', error: null, stored: null, startedAt: now },
  };
}

/** Whether a file chosen again is the one that was begun: size, day of change and first bytes; its name may differ. */
export async function isSameFile(task: UploadTask, file: File): Promise<boolean> {
  if (file.size !== task.size || file.lastModified !== task.lastModified) return false;
  return (await fingerprintOf(file).catch(() => null)) === task.fingerprint;
}

async function fingerprintOf(file: File): Promise<string> {
  const hash = createQuickXorHash();
  hash.add(new Uint8Array(await file.slice(0, firstBytes).arrayBuffer()));
  return hash.base64();
}

/** What is true of an upload only in this page. */
export interface LiveUpload {
  hasFile: boolean;
  /** Another tab has it. */
  isElsewhere: boolean;
  isSending: boolean;
  /** Why it waits; null where it does not. */
  waitsFor: StoreError | null;
}

/** The upload as people see it. */
export function toState(task: UploadTask, live: LiveUpload): UploadState {
  const { key, library, path, name, size, sent, stored, problem } = task;
  const { waitsFor } = live;
  const state = stateOf(task, live);
  return { key, library, path, name, size, sent, stored, problem, state, error: waitsFor ?? task.error };
}

function stateOf(
  { state }: UploadTask,
  { hasFile, isElsewhere, isSending, waitsFor }: LiveUpload,
): UploadState['state'] {
  if (state === 'stored' || state === 'refused') return state;
  if (!hasFile) return isElsewhere ? 'elsewhere' : 'needsFile';
  if (state === 'paused') return 'paused';
  if (waitsFor) return 'waiting';
  return isSending ? 'sending' : 'queued';
}
