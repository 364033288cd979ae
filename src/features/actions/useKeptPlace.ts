import { useEffect, useLayoutEffect, useRef } from 'react';
import { scrolledBy } from '../../ui/scroller.ts';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';

/** Keeps the place in the list while an action fills the page, and returns to it afterwards. */
export function useKeptPlace(isFullPage: boolean): void {
  const { scroller } = useSurroundings();
  const place = useRef(0);
  const isCovered = useRef(isFullPage);
  useEffect(() => {
    const remember = () => {
      if (!isCovered.current) place.current = scrolledBy(scroller);
    };
    const around = scroller ?? window;
    around.addEventListener('scroll', remember, { passive: true });
    return () => around.removeEventListener('scroll', remember);
  }, [scroller]);
  useLayoutEffect(() => {
    if (isCovered.current === isFullPage) return;
    isCovered.current = isFullPage;
    (scroller ?? window).scrollTo({ top: isFullPage ? 0 : place.current });
  }, [isFullPage, scroller]);
}
