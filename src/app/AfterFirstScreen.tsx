import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';

/** Milliseconds: the first screen has the line and the machine to itself. */
const afterFirstScreen = 5_000;

/** What nobody waits for: fetched and started once the first screen has stood for a while. */
export function AfterFirstScreen() {
  const [Part, setPart] = useState<ComponentType | null>(null);
  useEffect(() => {
    const load = () =>
      import('./PostCheck.tsx').then(
        ({ PostCheck }) => setPart(() => PostCheck),
        () => undefined, // the next visit looks
      );
    const timer = setTimeout(() => void load(), afterFirstScreen);
    return () => clearTimeout(timer);
  }, []);
  return Part ? <Part /> : null;
}
