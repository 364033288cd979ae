import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import { bodies } from '../../domain/bodies.ts';
import { dropIns } from '../../domain/dropIns.ts';
import { posts } from '../../domain/posts.ts';
import { practices } from '../../domain/practices.ts';
import type { DropInWords } from './dropInsView.ts';
import { siteZone } from './siteZone.ts';

/** Everything the screens of Share stand on. */
export function useShare() {
  const { hub, now, today, list: hubList } = useHubRow();
  const lists = {
    hub: hubList,
    dropIns: useList(dropIns),
    practices: useList(practices),
    bodies: useList(bodies),
    posts: useList(posts),
  };
  const words: DropInWords = {
    now,
    timeZone: siteZone(hub),
    bodies: lists.bodies.items,
    posts: lists.posts.items,
  };
  return { hub, today, lists, words };
}

export type Share = ReturnType<typeof useShare>;
