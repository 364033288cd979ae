import { useRef, useState } from 'react';
import { useReadEvidence } from '../../data/hooks/useReadEvidence.ts';
import type { TakePlan } from '../../domain/evidenceTake.ts';
import { dayInWords, dayWithTime } from '../../ui/dayWords.ts';
import { fileName } from '../../ui/exports/exportFiles.ts';
import { failureInWords } from '../../ui/exports/useExport.ts';
import { errorInWords, say as sayUi } from '../../ui/uiWords.ts';
import { useSaveFile } from '../../ui/useSaveFile.ts';
import { currentLanguage } from '../../ui/words.ts';
import type { TakenAll } from './takeIndex.ts';
import type { LeftOutRow } from './takeView.ts';
import { say } from './takeWords.ts';
import type { ItemsState } from './useItems.ts';

/** How the making of an evidence file stands. */
export type TakeState =
  | { kind: 'none' | 'stopped' }
  | { kind: 'working'; words: string; at: number; of: number }
  | { kind: 'done'; words: string; webUrl: string | null; leftOut: LeftOutRow[] }
  | { kind: 'failed'; words: string };

/** Makes an evidence file and hands it over as the host can; it can be stopped while files are read. */
export function useTake({ hub, today, postsByKey }: ItemsState) {
  const read = useReadEvidence();
  const save = useSaveFile();
  const [state, setState] = useState<TakeState>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);
  const force = hub?.title ?? '';

  const make = async (plan: TakePlan, around: Pick<TakenAll, 'chosen' | 'titleOf'>) => {
    const abort = new AbortController();
    running.current = abort;
    const { signal } = abort;
    const asOf = sayUi('asOf', { time: dayWithTime(today, new Date().toISOString()) });
    try {
      const { makeTake } = await import(/* webpackChunkName: "evidence-zip" */ './makeTake.ts');
      const { bytes, marking, leftOut } = await makeTake({
        ...{ plan, read, signal, inWords: errorInWords },
        around: { ...around, postsByKey },
        frame: { title: say('index.title', { force }), asOf, language: currentLanguage() },
        onProgress: ({ at, of, name }) =>
          setState({
            ...{ kind: 'working', at, of },
            words: name === null ? say('packing') : say('reading', { at, of, name }),
          }),
      });
      const title = fileName(say('zipName', { force, day: dayInWords(today), marking }));
      const name = `${title}.zip`;
      const webUrl = await save({ folder: 'Evidence files', name, bytes, type: 'application/zip' });
      const words = say(webUrl === null ? 'saved' : 'kept', { name });
      setState({ kind: 'done', words, webUrl, leftOut });
    } catch (thrown) {
      if (signal.aborted) setState({ kind: 'stopped' });
      else
        setState({
          kind: 'failed',
          words: thrown instanceof RangeError ? say('noRoom') : failureInWords(thrown),
        });
    }
  };
  return { state, make, stop: () => running.current?.abort() };
}
