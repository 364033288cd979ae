import { useMemo } from 'react';
import { useList } from '../../../data/hooks/useList.ts';
import { actionStates, directions, drivers, portfolioAims } from '../../../domain/actions.ts';
import { forces } from '../../../domain/forces.ts';
import { standards } from '../../../domain/frameworks.ts';
import { markings } from '../../../domain/list.ts';
import { holderOf } from '../../../domain/posts.ts';
import { choiceInWords } from '../../../ui/records/columnWords.ts';
import type { Register } from '../register.ts';
import { say } from './editWords.ts';
import type { Option } from './fields.tsx';

/** What can be chosen in the form, in words, each in the order people look for it. */
export function useEditOptions({ postsByKey, bodiesByKey, today }: Register) {
  const forceList = useList(forces).items;
  const standardList = useList(standards).items;
  return useMemo(() => {
    const posts = [...(postsByKey?.values() ?? [])].map((post): Option => {
      const holder = holderOf(post, today);
      const words = holder
        ? say('heldBy', { post: post.title, name: holder.name })
        : say('vacant', { post: post.title });
      return { value: post.recordKey, words };
    });
    const bodies = [...(bodiesByKey?.values() ?? [])];
    const named = bodies.map(({ recordKey, title, kind }) => ({ value: recordKey, words: title, kind }));
    return {
      posts: posts.sort(byWords),
      workstreams: named.filter(({ kind }) => kind === 'workstream').sort(byWords),
      bodies: named.filter(({ kind }) => kind !== 'workstream').sort(byWords),
      forces: forceList.map(({ recordKey, title }) => ({ value: recordKey, words: title })).sort(byWords),
      standards: [...standardList]
        .sort((a, b) => a.number - b.number)
        .map(({ recordKey, number, title }) => ({ value: recordKey, words: `${number} ${title}` })),
      states: choicesOf('state', actionStates),
      closings: choicesOf('closedAs', ['noLongerNeeded', 'normalBusiness']),
      drivers: choicesOf('drivers', drivers),
      aims: choicesOf('aims', portfolioAims),
      directions: choicesOf('outcomeDirection', directions),
      markings: markings.map((marking) => ({ value: marking, words: marking })),
    };
  }, [postsByKey, bodiesByKey, today, forceList, standardList]);
}

/** What can be chosen, by field. */
export type EditOptions = ReturnType<typeof useEditOptions>;

function choicesOf(field: string, values: readonly string[]): Option[] {
  return values.map((value) => ({ value, words: choiceInWords(field, value) }));
}

function byWords(a: Option, b: Option): number {
  return a.words.localeCompare(b.words, 'en-GB', { numeric: true });
}
