import type { QueryClient } from '@tanstack/query-core';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import type { Data } from '../data/hooks/DataContext.tsx';
import type { Host } from '../hosts/host.ts';
import { App } from './App.tsx';
import { Frame } from './Frame.tsx';

// Microsoft's hosts forbid code made from text; zod would otherwise try it.
z.config({ jitless: true });

/** What was drawn, and the means to take it away. */
export interface Mounted {
  unmount: () => void;
}

/** Draws the whole hub. */
export function mount(parts: { root: HTMLElement; host: Host; data: Data; client: QueryClient }): Mounted {
  const root = createRoot(parts.root);
  root.render(
    <App {...parts} hubPage="">
      <Frame host={parts.host} />
    </App>,
  );
  return root;
}
