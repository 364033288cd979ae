import { useState } from 'react';
import type { Evidence } from '../../domain/evidence.ts';
import { lookForFiles } from '../lookForFiles.ts';
import type { FilesLookedFor } from '../lookForFiles.ts';
import { useData } from './DataContext.tsx';

/** Which files of evidence are where their rows say, as far as somebody asked. */
export interface Reachable extends FilesLookedFor {
  state: 'notAsked' | 'asking' | 'asked';
  ask: (items: readonly Evidence[]) => Promise<void>;
}

/** Looks every file of evidence up when asked to. */
export function useReachable(): Reachable {
  const { files } = useData();
  const [state, setState] = useState<Reachable['state']>('notAsked');
  const [found, setFound] = useState<FilesLookedFor>({ lost: new Set(), unknown: 0 });
  const ask = async (items: readonly Evidence[]) => {
    setState('asking');
    setFound(await lookForFiles(files, items));
    setState('asked');
  };
  return { ...found, state, ask };
}
