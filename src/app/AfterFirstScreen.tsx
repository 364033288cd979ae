import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';
import { useData } from '../data/hooks/DataContext.tsx';

/** Milliseconds: the first screen has the line and the machine to itself. */
const afterFirstScreen = 5_000;

/** What nobody waits for: fetched and started once the first screen has stood for a while. */
export function AfterFirstScreen() {
  const { uploads, freezes } = useData();
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
  // What an earlier visit left on its way goes on wherever the hub is opened.
  useEffect(() => {
    const stops = [uploads, freezes].map((book) => book.subscribe(() => undefined));
    return () => stops.forEach((stop) => stop());
  }, [uploads, freezes]);
  return Part ? <Part /> : null;
}
