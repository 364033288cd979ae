import { frozenFile, frozenLink, snapshotPath } from '../../domain/freezing.ts';
import type { Freeze, FrozenCopy } from '../../domain/freezing.ts';
import { fieldsToCells } from '../../domain/list.ts';
import { returnEvents } from '../../domain/returnEvents.ts';
import type { FileStore } from '../fileStore.ts';
import type { Outbox } from '../outbox.ts';
import { StoreFailure } from '../storeError.ts';
import type { StoreError } from '../storeError.ts';
import type { Task } from '../taskShelf.ts';

/** An item to be frozen as it lies on the device. */
export interface FreezeTask extends Task {
  freeze: Freeze;
  /** Milliseconds since 1970. */
  dueAt: number;
  tries: number;
  error: StoreError | null;
  isRefused: boolean;
}

interface FreezeOptions {
  files: Pick<FileStore, 'look' | 'copy'>;
  outbox: Pick<Outbox, 'add'>;
}

const evidenceLibrary = 'Evidence';
const snapshotLibrary = 'Snapshots';

/** Copies one file, or notes one link, and keeps the row that proves it. Done twice, it is still one copy and one row. */
export async function freezeOne({ freeze }: FreezeTask, { files, outbox }: FreezeOptions): Promise<void> {
  const event =
    freeze.evidence.kind === 'file' ? frozenFile(freeze, await copyOf(freeze, files)) : frozenLink(freeze);
  const { cells, problems } = fieldsToCells(returnEvents, event);
  if (cells === null)
    throw new StoreFailure({
      kind: 'refused',
      reason: problems.map(({ column }) => column).join(', '),
    });
  await outbox.add(returnEvents.name, cells);
}

async function copyOf(freeze: Freeze, files: FreezeOptions['files']): Promise<FrozenCopy> {
  const from = { library: evidenceLibrary, path: freeze.evidence.filePath ?? '' };
  const { version } = await files.look(from.library, from.path);
  const path = snapshotPath(freeze, version);
  const { size, hash } = await files.copy(from, { library: snapshotLibrary, path });
  return { path, version, size, hash };
}
