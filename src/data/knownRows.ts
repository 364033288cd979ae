import type { Row } from './listStore.ts';

/** Rows of one query as known so far, and how far to trust them. Times are ISO instants of this device. */
export interface KnownRows {
  rows: Row[];
  /** When the service last confirmed these rows. */
  asOf: string;
  /** When all of them were last read from the first to the last. */
  fullAt: string;
  /** False while pages are still coming in. */
  isComplete: boolean;
  /** How many there will be, where that is known before the end. */
  total: number | null;
  /** Rows that may not rest on a device (OFFICIAL-SENSITIVE): then a refresh reads everything again. */
  withheld: number;
  from: 'device' | 'network';
  /** The columns these rows were read with. A later app, or a hub brought up to date, has more: then all is read again. */
  columns?: readonly string[];
}
