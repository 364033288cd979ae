import { useData } from '../../data/hooks/DataContext.tsx';
import { useAddItem } from '../../data/hooks/useAddItem.ts';
import { useChangeItem } from '../../data/hooks/useChangeItem.ts';
import { useIsReadOnly } from '../../data/hooks/useIsReadOnly.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { whenSaved } from '../../data/hooks/whenSaved.ts';
import type { FieldProblem } from '../../domain/list.ts';
import type { PostChange } from '../../domain/postChanges.ts';
import { holdsPostRight } from '../../domain/postConfirmations.ts';
import { postEvents } from '../../domain/postEvents.ts';
import { posts as postList } from '../../domain/posts.ts';
import type { Post } from '../../domain/posts.ts';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';
import type { PostBook } from './postBook.ts';

/** Whether this person may change posts; `unknown` until SharePoint has been asked, and nothing is hidden then. */
export type MayChange = 'yes' | 'no' | 'unknown';

/** What is known of this person's right to change posts: what SharePoint said, else what their posts carry. */
export function useMayChange({ posts, today }: PostBook): MayChange {
  useOutbox();
  const { me } = useSurroundings();
  const isReadOnly = useIsReadOnly();
  const { change } = useData().lists.rights(postList.name);
  if (isReadOnly || change === 'no') return 'no';
  return change === 'yes' || holdsPostRight(me, posts, today) ? 'yes' : 'unknown';
}

/**
 * Writes a change of a post with its rows of history. Everybody may add such a row: from somebody whose right to change
 * the post is not known, it waits until SharePoint has taken the change, so that history never tells what was refused.
 */
export function useChangePost(book: PostBook) {
  const { outbox } = useOutbox();
  const changePost = useChangeItem(postList);
  const addPost = useAddItem(postList);
  const addEvent = useAddItem(postEvents);
  const mayChange = useMayChange(book);
  const tell = async ({ events }: Pick<PostChange, 'events'>, eventKey: string): Promise<void> => {
    for (const [index, event] of events.entries())
      await addEvent({ ...event, recordKey: `${eventKey}-${index + 1}` });
  };
  const tellOnceTaken = async (key: string, change: PostChange, eventKey: string): Promise<void> => {
    if (mayChange === 'yes') return tell(change, eventKey);
    void whenSaved(outbox, postList.name, key).then((isSaved) =>
      isSaved ? tell(change, eventKey) : undefined,
    );
  };
  return {
    change: async (post: Post, change: PostChange, eventKey: string): Promise<FieldProblem[]> => {
      if (Object.keys(change.fields).length === 0) return [];
      const { entry, problems } = await changePost(post, change.fields);
      if (entry) await tellOnceTaken(post.recordKey, change, eventKey);
      return problems;
    },
    add: async (
      change: PostChange & { fields: { recordKey: string } },
      eventKey: string,
    ): Promise<FieldProblem[]> => {
      const { entry, problems } = await addPost(change.fields);
      if (entry) await tellOnceTaken(change.fields.recordKey, change, eventKey);
      return problems;
    },
    tell,
  };
}
