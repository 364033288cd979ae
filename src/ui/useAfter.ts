import { useEffect, useState } from 'react';

/** True once `ms` have passed with `isWaiting` true: a skeleton after 200 ms, a sentence after 4 seconds. */
export function useAfter(isWaiting: boolean, ms: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setOver(true), ms);
    return () => {
      clearTimeout(timer);
      setOver(false);
    };
  }, [isWaiting, ms]);
  return isWaiting && isOver;
}
