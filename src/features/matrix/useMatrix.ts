import { useContentFile } from '../../data/hooks/useContentFile.ts';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import { bodies } from '../../domain/bodies.ts';
import { currentCycle, cycles } from '../../domain/cycles.ts';
import { frameworkFile } from '../../domain/frameworkFile.ts';
import { frameworks, standards } from '../../domain/frameworks.ts';
import { posts } from '../../domain/posts.ts';
import { inOrder } from './standardsView.ts';
import { useReadings } from './useReadings.ts';

/** Everything both screens of the matrix stand on: the cycle, its edition, its standards and the four views. */
export function useMatrix() {
  const { hub, today, list: hubList } = useHubRow();
  const lists = {
    hub: hubList,
    cycles: useList(cycles),
    frameworks: useList(frameworks),
    standards: useList(standards),
    bodies: useList(bodies),
    posts: useList(posts),
  };
  const cycle = currentCycle(lists.cycles.items, today);
  const framework = lists.frameworks.items.find((one) => one.recordKey === cycle?.frameworkKey) ?? null;
  const file = useContentFile(framework?.filePath ?? null, frameworkFile);
  const views = useReadings(hub?.forceKey ?? null, cycle?.recordKey ?? null);
  const ordered = framework === null ? [] : inOrder(lists.standards.items, framework.recordKey);
  const postsByKey = new Map(lists.posts.items.map((post) => [post.recordKey, post]));
  return { hub, today, lists, cycle, framework, file, views, ordered, postsByKey };
}

export type Matrix = ReturnType<typeof useMatrix>;
