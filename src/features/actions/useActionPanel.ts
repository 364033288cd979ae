import { useEffect, useState } from 'react';
import type { ActionPanel } from './parts/ActionPanel.tsx';

type Panel = typeof ActionPanel;

let arrived: Panel | null = null;
let loading: Promise<Panel> | null = null;

/** Fetches the code of one action, once; the register does not wait for it. A failed fetch is forgotten. */
export function loadPanel(): Promise<Panel> {
  loading ??= import('./parts/ActionPanel.tsx').then(
    (part) => (arrived = part.ActionPanel),
    (thrown: unknown) => {
      loading = null;
      throw thrown;
    },
  );
  return loading;
}

/** Milliseconds after the rows: they have the line and the machine to themselves. */
const afterRows = 500;

/**
 * The panel of one action, null until its code is here. It is fetched once the rows stand, so that a press finds it
 * ready; where an action is asked for and the code cannot come, the page says that it stopped working.
 */
export function useActionPanel({ isAsked, hasRows }: { isAsked: boolean; hasRows: boolean }): Panel | null {
  const [Panel, setPanel] = useState<Panel | null>(() => arrived);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    if (Panel || !(isAsked || hasRows)) return;
    const load = () =>
      void loadPanel().then(
        (part) => setPanel(() => part),
        (thrown: Error) => isAsked && setFailure(thrown),
      );
    const timer = setTimeout(load, isAsked ? 0 : afterRows);
    return () => clearTimeout(timer);
  }, [Panel, isAsked, hasRows]);
  if (failure && isAsked) throw failure;
  return Panel;
}
