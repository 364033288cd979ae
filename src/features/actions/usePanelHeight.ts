import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

const gap = 8;

/** Lets a panel that sticks to the top reach down to the window's foot and no further: its button stays in sight. */
export function usePanelHeight(isFullPage: boolean): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element || isFullPage) return;
    const fit = () => {
      const top = Math.max(gap, element.parentElement?.getBoundingClientRect().top ?? 0);
      element.style.maxHeight = `${innerHeight - top - gap}px`;
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(document.body);
    // In the capture phase: SharePoint scrolls an element inside its page.
    addEventListener('scroll', fit, { passive: true, capture: true });
    addEventListener('resize', fit);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', fit, { capture: true });
      removeEventListener('resize', fit);
      element.style.maxHeight = '';
    };
  }, [isFullPage]);
  return panel;
}
