import type { Cell } from '../../domain/columns/definition.ts';
import type { Marking } from '../../domain/list.ts';
import type { Stamp } from '../../domain/stamp.ts';

/** A row of a copy. `cells` are as plainCells makes them; identity and stamps are for people, no restore brings them back. */
export interface CopiedRow {
  cells: Record<string, Cell>;
  id: string;
  created: Stamp;
  modified: Stamp;
}

/** A whole list, its rows sorted by RecordKey. `unreadable` counts rows the domain cannot read: copied all the same. */
export interface CopiedList {
  name: string;
  rows: CopiedRow[];
  unreadable: number;
}

/** A file by its library and its place below the library's root. */
export interface CopiedFile {
  library: string;
  path: string;
  bytes: Uint8Array;
}

/** Everything a hub holds, read through the ports at one time. */
export interface Backup {
  /** ISO instant at which reading began. */
  madeAt: string;
  productVersion: string;
  schemaVersion: number;
  /** What the hub calls itself; null where its row is missing. */
  hub: string | null;
  highestMarking: Marking;
  lists: CopiedList[];
  files: CopiedFile[];
}

/** How far copying or putting back has come: parts are lists, then libraries. */
export interface BackupProgress {
  part: string;
  done: number;
  of: number;
}

/** Why a file is not a copy that can be put back. */
export type BackupProblem =
  | { kind: 'notACopy' }
  | { kind: 'damaged'; name: string }
  /** Made by a newer version of the product; `made` says which. */
  | { kind: 'newer'; made: string };

/** Thrown where a copy cannot be read; nothing has been written then. */
export class BadBackup extends Error {
  readonly problem: BackupProblem;
  constructor(problem: BackupProblem) {
    super(problem.kind);
    this.name = 'BadBackup';
    this.problem = problem;
  }
}

/** What the file of a copy is called: its minute and its marking are in the name. */
export function copyName({ madeAt, highestMarking }: Pick<Backup, 'madeAt' | 'highestMarking'>): string {
  return `race-action-hub-${madeAt.slice(0, 16).replace(':', '')}-${highestMarking}.zip`;
}
