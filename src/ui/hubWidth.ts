import { useSyncExternalStore } from 'react';
import { useSurroundings } from './SurroundingsContext.tsx';

/** How wide the hub is drawn, in CSS pixels: a web part may stand in a column of a wide window. */
export interface HubWidth {
  px: () => number;
  onChange: (listener: () => void) => () => void;
}

/** Follows the width of the element the hub is drawn in. */
export function watchWidth(element: HTMLElement): HubWidth {
  return {
    px: () => element.clientWidth,
    onChange(listener) {
      const observer = new ResizeObserver(listener);
      observer.observe(element);
      return () => observer.disconnect();
    },
  };
}

/** Whether the hub is drawn at least this wide, followed. The same measure as `@container hub` in styles. */
export function useIsWide(atLeast: number): boolean {
  const { width } = useSurroundings();
  return useSyncExternalStore(width.onChange, () => width.px() >= atLeast);
}
