import { useState } from 'react';
import type { Evidence } from '../../domain/evidence.ts';
import { toStoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';

/** Which files of evidence are where their rows say. */
export interface Reachable {
  state: 'notAsked' | 'asking' | 'asked';
  /** Keys of items whose file is not there, or may not be read. */
  lost: ReadonlySet<string>;
  /** How many could not be asked for. */
  unknown: number;
  ask: (items: readonly Evidence[]) => Promise<void>;
}

const atOnce = 4;

/** Looks every file of evidence up in its library, once each, when asked to. Links are opened by people. */
export function useReachable(): Reachable {
  const { files } = useData();
  const [found, setFound] = useState<Omit<Reachable, 'ask'>>({
    ...{ state: 'notAsked', lost: new Set<string>(), unknown: 0 },
  });
  const ask = async (items: readonly Evidence[]) => {
    setFound((before) => ({ ...before, state: 'asking' }));
    const byKey = new Map(items.map((item) => [item.recordKey, item]));
    const waiting = [...byKey.values()].filter(({ filePath }) => filePath !== null);
    const lost = new Set<string>();
    let unknown = 0;
    const lookOn = async () => {
      for (let item = waiting.shift(); item; item = waiting.shift()) {
        try {
          await files.look('Evidence', item.filePath ?? '');
        } catch (thrown) {
          const { kind } = toStoreError(thrown);
          if (kind === 'missing' || kind === 'denied') lost.add(item.recordKey);
          else unknown += 1;
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lookOn));
    setFound({ state: 'asked', lost, unknown });
  };
  return { ...found, ask };
}
