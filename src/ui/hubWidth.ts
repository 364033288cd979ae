/** How wide the hub is drawn, in CSS pixels: a web part may stand in a column of a wide window. */
export interface HubWidth {
  px: () => number;
  onChange: (listener: () => void) => () => void;
}

/** Follows the width of the element the hub is drawn in. While somebody listens it is known without measuring the page. */
export function watchWidth(element: HTMLElement): HubWidth {
  const listeners = new Set<() => void>();
  let known: number | null = null;
  const observer = new ResizeObserver(() => {
    known = element.clientWidth;
    listeners.forEach((listener) => listener());
  });
  return {
    px: () => known ?? element.clientWidth,
    onChange(listener) {
      if (listeners.size === 0) observer.observe(element);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        observer.disconnect();
        known = null;
      };
    },
  };
}
