import { useMemo } from 'react';
import { useList } from '../../data/hooks/useList.ts';
import { actions } from '../../domain/actions.ts';
import { asks } from '../../domain/asks.ts';
import { bodies } from '../../domain/bodies.ts';
import { forces } from '../../domain/forces.ts';
import { standards } from '../../domain/frameworks.ts';
import { posts } from '../../domain/posts.ts';
import type { TitleOf } from './columnWords.ts';

/** The titles of records that others name by their keys. Nothing is asked for until `isWanted`. */
export function useTitles(isWanted: boolean): TitleOf {
  const posted = useList(posts, null, isWanted).items;
  const gathered = useList(bodies, null, isWanted).items;
  const named = useList(forces, null, isWanted).items;
  const held = useList(standards, null, isWanted).items;
  const asked = useList(asks, null, isWanted).items;
  const acted = useList(actions, null, isWanted).items;
  return useMemo(() => {
    const titles = new Map<string, string>();
    for (const { recordKey, title } of [...posted, ...gathered, ...named, ...held, ...asked])
      titles.set(recordKey, title);
    for (const { recordKey, ref, title } of acted) titles.set(recordKey, `${ref} ${title}`);
    return (key) => titles.get(key) ?? null;
  }, [posted, gathered, named, held, asked, acted]);
}
