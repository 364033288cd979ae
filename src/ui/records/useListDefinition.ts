import { useEffect, useState } from 'react';
import type { ListDefinition } from '../../domain/list.ts';

let all: readonly ListDefinition[] | null = null;

/** A list by its name, its definition fetched where it is wanted; null until it is there. */
export function useListDefinition(name: string, isWanted: boolean): ListDefinition | null {
  const [known, setKnown] = useState(all);
  useEffect(() => {
    if (!isWanted || known) return;
    let isGone = false;
    import(/* webpackChunkName: "lists" */ '../../domain/lists.ts').then(
      ({ lists }) => {
        all = lists;
        if (!isGone) setKnown(lists);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, known]);
  return known?.find((one) => one.name === name) ?? null;
}
