import { useRef, useState } from 'react';

/** Work that is done once at a time: whatever is pressed while it is under way does nothing. */
export function useOnce<Given extends unknown[]>(
  work: (...given: Given) => Promise<void>,
): { run: (...given: Given) => Promise<void>; isBusy: boolean } {
  const isUnderWay = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const run = async (...given: Given) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    try {
      await work(...given);
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  };
  return { run, isBusy };
}
