import type { HostSettings } from './address.ts';
import type { ContextSource } from './context.ts';
import type { AppFrame } from './frames.ts';
import type { HostOptions, Person } from './options.ts';

/** What every reply may use: who and what is chosen in the bar, the tab's frame, and ways to change both. */
export interface Host {
  options: HostOptions;
  settings: HostSettings;
  session: string;
  tab: AppFrame;
  person: () => Person;
  contextSource: () => ContextSource;
  /** Changes the pickers and the address; the tab is reloaded where a Teams client would do so. */
  change: (changed: Partial<HostSettings>) => void;
}

/** One message of the app and the way to answer it. */
export interface Exchange {
  host: Host;
  frame: AppFrame;
  func: string;
  args: unknown[];
  data: unknown;
  reply: (...args: unknown[]) => void;
}

export type Replies = Record<string, (exchange: Exchange) => void | Promise<void>>;
