import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * A row that was decided moves to another group, and the focus with it: `order` says where the rows stand. Rows name
 * themselves in `data-row`; their first link gets the focus.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>, order: string): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const note = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      last.current = row?.dataset['row'] ?? null;
    };
    element.addEventListener('focusin', note);
    return () => element.removeEventListener('focusin', note);
  }, [root]);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost || last.current === null) return;
    const row = root.current?.querySelector(`[data-row="${CSS.escape(last.current)}"]`);
    row?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  }, [root, order]);
}
