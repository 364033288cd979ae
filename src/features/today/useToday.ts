import { useList } from '../../data/hooks/useList.ts';
import { useStanding } from '../../data/hooks/useStanding.ts';
import { commitments } from '../../domain/commitments.ts';
import { dropIns } from '../../domain/dropIns.ts';
import { postsHeldBy } from '../../domain/posts.ts';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';

/** Everything Today stands on: where the force stands, what is coming up, and the posts this person holds. */
export function useToday() {
  const standing = useStanding();
  const { me } = useSurroundings();
  const more = { dropIns: useList(dropIns), commitments: useList(commitments) };
  const held = postsHeldBy(me, standing.lists.posts.items, standing.today);
  return { ...standing, lists: { ...standing.lists, ...more }, held };
}

export type TodayData = ReturnType<typeof useToday>;
