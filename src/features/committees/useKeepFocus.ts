import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * A row that was decided moves to another group; the focus goes on to the row that takes its place, else with it. `order`
 * says where the rows stand. Rows name themselves in `data-row`.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>, order: string): void {
  const last = useRef<{ row: string; next: string | null } | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const note = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      const next = row?.nextElementSibling instanceof HTMLElement ? row.nextElementSibling : null;
      last.current = row ? { row: row.dataset['row'] ?? '', next: next?.dataset['row'] ?? null } : null;
    };
    element.addEventListener('focusin', note);
    return () => element.removeEventListener('focusin', note);
  }, [root]);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost || last.current === null) return;
    const rowOf = (key: string) => root.current?.querySelector(`[data-row="${CSS.escape(key)}"]`);
    const { row, next } = last.current;
    const target = next === null ? rowOf(row)?.querySelector('a') : rowOf(next)?.querySelector('button');
    (target as HTMLElement | null | undefined)?.focus({ preventScroll: next !== null });
  }, [root, order]);
}
