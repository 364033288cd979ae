import { useData } from '../../data/hooks/DataContext.tsx';
import { useList } from '../../data/hooks/useList.ts';
import { useStanding } from '../../data/hooks/useStanding.ts';
import { bodies } from '../../domain/bodies.ts';
import { commitments } from '../../domain/commitments.ts';
import { dropIns } from '../../domain/dropIns.ts';
import { postChecksWaiting } from '../../domain/postQuestions.ts';
import { postEvents } from '../../domain/postEvents.ts';
import { postsHeldBy } from '../../domain/posts.ts';
import type { Post } from '../../domain/posts.ts';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';

/** Everything Today stands on: where the force stands, what is coming up, and the posts this person holds. */
export function useToday() {
  const standing = useStanding();
  const { me } = useSurroundings();
  const { hasDirectory } = useData().people;
  const { items } = standing.lists.posts;
  const held = postsHeldBy(me, items, standing.today);
  const isAskedAbout = postChecksWaiting(held, items, hasDirectory, standing.today).length > 0;
  // Steps of hand-overs are asked for only where one may wait for somebody: the list grows for years.
  const hasSteps = isAskedAbout || items.some(isBeingHandedOver);
  const more = {
    dropIns: useList(dropIns),
    commitments: useList(commitments),
    bodies: useList(bodies),
  };
  const steps = useList(postEvents, null, hasSteps);
  return {
    ...standing,
    lists: { ...standing.lists, ...more, ...(hasSteps && { steps }) },
    held,
    me,
    hasDirectory,
  };
}

export type TodayData = ReturnType<typeof useToday>;

function isBeingHandedOver({ handoverSince, withdrawn }: Post): boolean {
  return handoverSince !== null && !withdrawn;
}
