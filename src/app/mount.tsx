import type { QueryClient } from '@tanstack/query-core';
import * as z from 'zod/mini';
import type { Data } from '../data/hooks/DataContext.tsx';
import type { Host } from '../hosts/host.ts';
import { App } from './App.tsx';
import { Frame } from './Frame.tsx';
import { createOwnRoot } from './ownRoot.tsx';

// Microsoft's hosts forbid code made from text; zod would otherwise try it.
z.config({ jitless: true });

/** What was drawn, and the means to take it away. */
export interface Mounted {
  unmount: () => void;
}

interface MountParts {
  root: HTMLElement;
  host: Host;
  data: Data;
  client: QueryClient;
  screenKey?: string;
}

/** Draws the whole hub. */
export function mount(parts: MountParts): Mounted {
  const root = createOwnRoot(parts.root, parts.screenKey);
  root.render(
    <App {...parts} hubPage="">
      <Frame host={parts.host} />
    </App>,
  );
  return root;
}
