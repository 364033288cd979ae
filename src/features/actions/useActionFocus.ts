import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/**
 * Moves the focus into an action that opens and back to its row when it closes. On arrival it follows the page's
 * own rule: where the title took the focus the action takes it on, else the host keeps it.
 */
export function useActionFocus(
  root: RefObject<HTMLElement | null>,
  ref: string | null,
  isShown: boolean,
): void {
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    const last = before.current;
    if (ref !== null && !isShown) return;
    before.current = ref;
    if (last === ref) return;
    const isArrival = last === undefined;
    if (isArrival && (ref === null || document.activeElement?.tagName !== 'H1')) return;
    if (ref === null) return focusRow(root.current, last ?? '');
    titleIn(root.current)?.focus({ preventScroll: true });
    rowOf(root.current, ref)?.scrollIntoView({ block: 'nearest' });
  }, [root, ref, isShown]);
}

/** In a long list the row may only be drawn a few frames after the list has returned to its place. */
function focusRow(root: HTMLElement | null, ref: string, frames = 10): void | (() => void) {
  const row = rowOf(root, ref);
  if (row) return row.focus();
  if (frames === 0) return;
  let cancel: void | (() => void);
  const frame = requestAnimationFrame(() => (cancel = focusRow(root, ref, frames - 1)));
  return () => {
    cancelAnimationFrame(frame);
    cancel?.();
  };
}

function titleIn(root: HTMLElement | null): HTMLElement | null {
  return root?.querySelector<HTMLElement>('[data-action-title]') ?? root?.querySelector('h1') ?? null;
}

function rowOf(root: HTMLElement | null, ref: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`a[data-ref="${CSS.escape(ref)}"]`) ?? null;
}
