import type { QueryClient } from '@tanstack/query-core';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import type { Data } from '../data/hooks/DataContext.tsx';
import type { Host } from '../hosts/host.ts';
import { App } from './App.tsx';

// Microsoft's hosts forbid code made from text; zod would otherwise try it.
z.config({ jitless: true });

/** Draws the hub. */
export function mount(parts: { host: Host; data: Data; client: QueryClient }): void {
  const root = document.getElementById('hub');
  if (!root) throw new Error('the page has no element with the id "hub"');
  createRoot(root).render(<App {...parts} />);
}
