import { useMemo } from 'react';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import { actions as actionList } from '../../domain/actions.ts';
import { actionUpdates } from '../../domain/actionUpdates.ts';
import { asks as askList } from '../../domain/asks.ts';
import { bodies as bodyList } from '../../domain/bodies.ts';
import { dropIns as dropInList } from '../../domain/dropIns.ts';
import { standards as standardList } from '../../domain/frameworks.ts';
import type { HandoverRecord } from '../../domain/handoverSections.ts';
import { posts as postList } from '../../domain/posts.ts';
import { handoverView } from './handoverView.ts';
import { useEvents } from './useEvents.ts';

/** The card of a post as it is known so far, and the lists it is drawn from. */
export function useHandover(postKey: string) {
  const { hub, today, now, list: hubs } = useHubRow();
  const posts = useList(postList);
  const actions = useList(actionList);
  const updates = useList(actionUpdates);
  const standards = useList(standardList);
  const asks = useList(askList);
  const dropIns = useList(dropInList);
  const bodies = useList(bodyList);
  const { list: steps, events } = useEvents(postKey);
  const record = useMemo<HandoverRecord>(
    () => ({
      posts: posts.items,
      actions: actions.items,
      updates: updates.items,
      standards: standards.items,
      asks: asks.items,
      dropIns: dropIns.items,
      bodies: bodies.items,
      hub,
      today,
      now,
    }),
    [
      posts.items,
      actions.items,
      updates.items,
      standards.items,
      asks.items,
      dropIns.items,
      bodies.items,
      hub,
      today,
      now,
    ],
  );
  const timeZone = hub?.timeZone ?? 'Europe/London';
  const post = posts.items.find(({ recordKey }) => recordKey === postKey) ?? null;
  const view = useMemo(
    () => post && handoverView({ post, record, events, timeZone }),
    [post, record, events, timeZone],
  );
  const lists = [hubs, posts, actions, updates, standards, asks, dropIns, bodies, steps];
  const card = post && view ? { post, view, record, events, timeZone, hub, today } : null;
  return { card, posts, lists, isWhole: lists.every((list) => list.isComplete) };
}

/** A card that is known: its post, what it is drawn from, and the words. */
export type Card = NonNullable<ReturnType<typeof useHandover>['card']>;
