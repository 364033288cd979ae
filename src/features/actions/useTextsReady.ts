import { useEffect } from 'react';
import type { Action } from '../../domain/actions.ts';
import { textsOf } from './findActions.ts';

/** Milliseconds after the rows: they have the machine to themselves. */
const afterRows = 800;

/** Makes what is searched of each action once the rows stand, so that the first letter typed does not wait for it. */
export function useTextsReady(actions: readonly Action[]): void {
  useEffect(() => {
    const timer = setTimeout(() => textsOf(actions), afterRows);
    return () => clearTimeout(timer);
  }, [actions]);
}
