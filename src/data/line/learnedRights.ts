import type { Rights } from '../listStore.ts';
import { StoreFailure } from '../storeError.ts';

/** What this session has learned about rights: by being told, where a service can tell, and by trying. */
export interface LearnedRights {
  of: (list: string) => Rights;
  take: (list: string, rights: Rights) => void;
  /** Runs a write and remembers whether it was denied. */
  learn: <T>(list: string, verb: keyof Rights, write: () => Promise<T>) => Promise<T>;
}

export function createLearnedRights(): LearnedRights {
  const rightsByList = new Map<string, Rights>();
  const of = (list: string): Rights => rightsByList.get(list) ?? { add: 'unknown', change: 'unknown' };
  const remember = (list: string, verb: keyof Rights, right: Rights['add']) =>
    rightsByList.set(list, { ...of(list), [verb]: right });
  return {
    of,
    take: (list, rights) => void rightsByList.set(list, rights),
    async learn(list, verb, write) {
      try {
        const done = await write();
        remember(list, verb, 'yes');
        return done;
      } catch (thrown) {
        if (thrown instanceof StoreFailure && thrown.error.kind === 'denied') remember(list, verb, 'no');
        throw thrown;
      }
    },
  };
}
