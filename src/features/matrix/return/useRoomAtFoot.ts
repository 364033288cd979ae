import { useEffect, useRef } from 'react';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';

/**
 * A foot that stays in sight: whatever gets the focus, and the place one types at, is scrolled clear of it. Returns the ref
 * of the foot.
 */
export function useRoomAtFoot() {
  const foot = useRef<HTMLDivElement>(null);
  const { scroller } = useSurroundings();
  useEffect(() => {
    const around = scroller ?? document.documentElement;
    const before = around.style.scrollPaddingBottom;
    const measure = new ResizeObserver(() => {
      around.style.scrollPaddingBottom = `${foot.current?.offsetHeight ?? 0}px`;
    });
    if (foot.current) measure.observe(foot.current);
    return () => {
      measure.disconnect();
      around.style.scrollPaddingBottom = before;
    };
  }, [scroller]);
  return foot;
}
