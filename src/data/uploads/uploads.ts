import type { Cell } from '../../domain/columns/definition.ts';
import type { FileComparison } from '../../domain/fileComparison.ts';
import type { FileProblem } from '../../domain/fileProblems.ts';
import type { FilePlace, StoredFile } from '../fileStore.ts';
import type { StoreError } from '../storeError.ts';

/** A row to be added, through the outbox, once the file is there: also where its page was closed meanwhile. */
export interface RowAfterUpload {
  list: string;
  /** By internal column name, `RecordKey` among them. */
  cells: Record<string, Cell>;
  /** Columns filled with what only the upload tells: the file's address, its bytes and hash as they were sent. */
  fill?: { url?: string; size?: string; hash?: string };
}

/** A file somebody chose, and where it belongs. */
export interface UploadPlan extends FilePlace {
  /** The upload's own key: that of the item of evidence it is for. Chosen twice, it is one upload. */
  key: string;
  file: File;
  rows?: readonly RowAfterUpload[];
}

/**
 * How a file on its way stands. `queued`: another one goes first. `waiting`: no connection or a busy service; goes on by
 * itself. `paused`: somebody pressed [Pause]. `needsFile`: after a reload; the same file has to be chosen again.
 * `elsewhere`: another tab of this browser has it in hand. `stored`: there, compared and its rows kept. `refused`: the service will not have it (`error`), or the
 * file itself is in the way (`problem`).
 */
export interface UploadState extends FilePlace {
  key: string;
  /** The file's own name. */
  name: string;
  /** Bytes. */
  size: number;
  sent: number;
  state: 'queued' | 'sending' | 'waiting' | 'paused' | 'needsFile' | 'elsewhere' | 'stored' | 'refused';
  error: StoreError | null;
  /** What is wrong with the file itself; it is never sent as it is. */
  problem: FileProblem | null;
  /** Once it is there. `comparison`: the service's hash or size beside those of the bytes that were sent. */
  stored: (StoredFile & { webUrl: string; sentHash: string; comparison: FileComparison }) | null;
}

/** Files on their way, one at a time; kept on the device up to their bytes. */
export interface Uploads {
  /** Keeps the plan and begins. Resolves with the upload's key once it is on the device. */
  start(plan: UploadPlan): Promise<string>;
  pause(key: string): Promise<void>;
  carryOn(key: string): Promise<void>;
  /** The same file, chosen again; any other one is refused and changes nothing. */
  choose(key: string, file: File): Promise<'goesOn' | 'anotherFile'>;
  /** Gives it up: nothing stays, here or there. */
  stop(key: string): Promise<void>;
  /** Forgets one that is stored; the file stays. */
  forget(key: string): Promise<void>;
  /** Oldest first; the same array until something changes. */
  entries(): readonly UploadState[];
  subscribe(listener: () => void): () => void;
  /** False where an upload is lost when the page is closed. */
  isDurable(): boolean;
}
