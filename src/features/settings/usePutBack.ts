import { useState } from 'react';
import { useCopies } from '../../data/hooks/useCopies.ts';
import type { CheckedCopy, PutBackProgress } from '../../data/hooks/useCopies.ts';
import type { useSiteOwner } from '../../data/hooks/useSiteOwner.ts';
import { copyFailureInWords, sayCopy } from '../../ui/copyWords.ts';
import { leftInWords } from './copyView.ts';
import { listName } from './settingsWords.ts';

type Site = NonNullable<ReturnType<typeof useSiteOwner>['site']>;

/** Where putting a copy back stands. */
export type PutBackState =
  | { kind: 'choosing' }
  | { kind: 'checking' }
  | { kind: 'planned'; copy: CheckedCopy }
  | { kind: 'working'; words: string }
  | { kind: 'done'; words: string[]; isWhole: boolean }
  | { kind: 'failed'; words: string };

/** The steps of putting a copy back: choose, look at the plan, go. */
export function usePutBack(site: Site) {
  const copies = useCopies();
  const [state, setState] = useState<PutBackState>({ kind: 'choosing' });

  async function choose(file: File) {
    setState({ kind: 'checking' });
    try {
      setState({ kind: 'planned', copy: await copies.check(file) });
    } catch (thrown) {
      setState({ kind: 'failed', words: sayCopy('notStarted', { reason: copyFailureInWords(thrown) }) });
    }
  }

  async function putBack({ backup }: CheckedCopy) {
    setState({ kind: 'working', words: sayCopy('checking') });
    try {
      const left = await copies.putBack(site, backup, (progress) =>
        setState({ kind: 'working', words: progressInWords(progress) }),
      );
      setState({ kind: 'done', words: leftInWords(left), isWhole: left.length === 0 });
    } catch (thrown) {
      setState({ kind: 'failed', words: sayCopy('stopped', { reason: copyFailureInWords(thrown) }) });
    }
  }

  return { state, choose, putBack };
}

function progressInWords(progress: PutBackProgress): string {
  if (!progress.making)
    return sayCopy('puttingBack', { ...progress, making: '', part: listName(progress.part) });
  const { done, of, words } = progress;
  return sayCopy('preparing', { done, of, words });
}
