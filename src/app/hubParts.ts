import type { Host } from '../hosts/host.ts';
import type { HubData } from './hubData.ts';

/** What a host brings: itself, its person's data, and where the hub is drawn. */
export interface HubParts {
  host: Host;
  hub: HubData;
  root: HTMLElement;
  /** The person's last screen is on show: the living one takes its place in one step. */
  isRestored?: boolean;
  /** Under which name the last screen is kept: a page may hold several parts. */
  screenKey?: string;
}
