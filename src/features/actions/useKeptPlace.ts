import { useEffect, useLayoutEffect, useRef } from 'react';

/** Keeps the place in the list while an action fills the page, and returns to it afterwards. */
export function useKeptPlace(isFullPage: boolean): void {
  const place = useRef(0);
  const isCovered = useRef(isFullPage);
  useEffect(() => {
    const remember = () => {
      if (!isCovered.current) place.current = scrollY;
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, []);
  useLayoutEffect(() => {
    if (isCovered.current === isFullPage) return;
    isCovered.current = isFullPage;
    scrollTo({ top: isFullPage ? 0 : place.current });
  }, [isFullPage]);
}
