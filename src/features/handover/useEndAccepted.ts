import { useEffect, useRef } from 'react';
import { endHandover } from '../../domain/handovers.ts';
import type { Card } from './useHandover.ts';
import type { Role } from './useRole.ts';
import { useSteps } from './useSteps.ts';

/** A new holder may not write posts: whoever may clears the post's mark by opening the page, once it was taken over. */
export function useEndAccepted(card: Card, { mayStart }: Role): void {
  const { write } = useSteps(card);
  const isDone = useRef(false);
  const isDue = card.view.state === 'accepted' && mayStart === 'yes';
  useEffect(() => {
    if (!isDue || isDone.current) return;
    isDone.current = true;
    void write({ changes: endHandover, events: [] });
  }, [isDue, write]);
}
