import { useRef, useState } from 'react';

/** What became of a file: what it was opened as, or a sentence that says why not and what to do. */
export type Opened<T> = { opened: T } | { refused: string };

/** What is being opened, what was refused last, and how to begin with another. */
export interface Opening<T> {
  /** The name of what is being read; null where nothing is. */
  reading: string | null;
  refused: string | null;
  begin(name: string, open: () => Promise<Opened<T>>): void;
  refuse(words: string): void;
}

/** Opens one file at a time; the last one chosen counts. */
export function useOpening<T>(onOpened: (opened: T) => void): Opening<T> {
  const [reading, setReading] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const last = useRef(0);
  const stand = (name: string | null, words: string | null) => {
    last.current += 1;
    setReading(name);
    setRefused(words);
    return last.current;
  };
  const begin = (name: string, open: () => Promise<Opened<T>>) => {
    const mine = stand(name, null);
    void open().then((done) => {
      if (mine !== last.current) return;
      setReading(null);
      if ('refused' in done) setRefused(done.refused);
      else onOpened(done.opened);
    });
  };
  return { reading, refused, begin, refuse: (words) => void stand(null, words) };
}
