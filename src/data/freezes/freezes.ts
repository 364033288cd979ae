import type { Freeze } from '../../domain/freezing.ts';
import type { StoreError } from '../storeError.ts';

/**
 * How an item to be frozen stands. `waiting`: its minute is not over, or there is no connection (`error`); goes on by
 * itself. `refused`: the copy cannot be made; nothing is frozen until somebody presses [Try again].
 */
export interface FreezeState {
  key: string;
  evidenceKey: string;
  title: string;
  state: 'waiting' | 'copying' | 'refused';
  error: StoreError | null;
}

/** Copies of what was agreed on, made a minute later; kept on the device until each is proven by its row. */
export interface Freezes {
  /** Keeps them and begins their minute. Resolves once they are on the device. */
  start(freezes: readonly Freeze[]): Promise<void>;
  tryAgain(key: string): Promise<void>;
  /** What is not frozen yet, oldest first; the same array until something changes. */
  entries(): readonly FreezeState[];
  subscribe(listener: () => void): () => void;
  isDurable(): boolean;
}
