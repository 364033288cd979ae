import { useAddItem } from '../../data/hooks/useAddItem.ts';
import { useChangeItem } from '../../data/hooks/useChangeItem.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { settingsOf } from '../../domain/hub.ts';
import { eventOf } from '../../domain/handovers.ts';
import type { HandoverWrites } from '../../domain/handovers.ts';
import type { Fields } from '../../domain/list.ts';
import { postEvents } from '../../domain/postEvents.ts';
import type { PostEvent } from '../../domain/postEvents.ts';
import { posts } from '../../domain/posts.ts';
import type { Card } from './useHandover.ts';

/** The writes of a hand-over; everything goes through the outbox. */
export function useSteps({ post, hub, today }: Pick<Card, 'post' | 'hub' | 'today'>) {
  const addEvent = useAddItem(postEvents);
  const changePost = useChangeItem(posts);
  const { outbox } = useOutbox();
  const marking = post.marking ?? settingsOf(hub).usualMarking;
  const recordKeyOf = (given?: string) => given ?? crypto.randomUUID();
  return {
    /** Adds a step of the hand-over that is open, or of the one being prepared. Resolves to its key. */
    step: async (
      kind: PostEvent['kind'],
      more: Partial<Fields<typeof postEvents>> = {},
      given?: string,
    ): Promise<string> => {
      const recordKey = recordKeyOf(given);
      const event = eventOf({ ...post, marking }, post.handoverKey)(kind, today, more);
      await addEvent({ ...event, recordKey });
      return recordKey;
    },
    /** Changes the post; the rows that say so follow unless SharePoint refuses the change. */
    write: async ({ changes, events }: HandoverWrites): Promise<boolean> => {
      const { entry } = await changePost(post, changes);
      if (entry === null || !(await isTaken(outbox, post.recordKey))) return false;
      for (const event of events) {
        // The hand-over's key is that of the row that began it.
        const begins = event.kind === 'handoverStarted' && event.handoverKey;
        await addEvent({ ...event, marking, recordKey: begins || recordKeyOf() });
      }
      return true;
    },
  };
}

/**
 * Whether a change of a post was saved or at least waits for the network; false where SharePoint refused it or somebody
 * else changed the same: then nothing happened that a row could prove.
 */
function isTaken(outbox: ReturnType<typeof useOutbox>['outbox'], recordKey: string): Promise<boolean> {
  const stateOf = () =>
    outbox.entries().find(({ list, key }) => list === posts.name && key === recordKey)?.state ?? 'saved';
  return new Promise((resolve) => {
    const look = () => {
      const state = stateOf();
      if (state === 'kept' || state === 'sending') return;
      stop();
      resolve(state === 'saved' || state === 'waiting');
    };
    const stop = outbox.subscribe(look);
    look();
  });
}
