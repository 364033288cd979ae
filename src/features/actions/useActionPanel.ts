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

/**
 * The panel of one action, null until its code is here. It is fetched as soon as the register stands, so that a press
 * finds it ready; where an action is asked for and the code cannot come, the page says that it stopped working.
 */
export function useActionPanel(isAsked: boolean): Panel | null {
  const [Panel, setPanel] = useState<Panel | null>(() => arrived);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    if (Panel) return;
    loadPanel().then(
      (part) => setPanel(() => part),
      (thrown: Error) => isAsked && setFailure(thrown),
    );
  }, [Panel, isAsked]);
  if (failure && isAsked) throw failure;
  return Panel;
}
