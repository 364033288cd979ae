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
