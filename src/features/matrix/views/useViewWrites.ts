import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import type { Kept } from '../../../data/hooks/useAddItem.ts';
import type { Day } from '../../../domain/days.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { communityLevels, finalLevels, peerLevels } from '../../../domain/levels.ts';
import type { Level, View } from '../../../domain/levels.ts';
import { confirmRecorded } from '../../../domain/recordedViews.ts';
import { returnEvents } from '../../../domain/returnEvents.ts';
import type { ReturnEvent } from '../../../domain/returnEvents.ts';
import { returnScope } from '../../../domain/returnScope.ts';
import { isSamePerson } from '../../../domain/stamp.ts';
import { useFreezeAgreed } from '../useFreezeAgreed.ts';
import type { StandardViews } from './useStandardViews.ts';
import { levelTyped } from './viewForm.ts';
import type { ViewTyped } from './viewForm.ts';
import { postFor } from './viewOffers.ts';
import type { ViewForm } from './viewOffers.ts';
import { say } from './viewsWords.ts';

/** Writes what was typed about a standard: a row in the list of its own writers, or what happened. */
export function useViewWrites(views: StandardViews) {
  const addPeer = useAddItem(peerLevels);
  const addCommunity = useAddItem(communityLevels);
  const addFinal = useAddItem(finalLevels);
  const addEvent = useAddItem(returnEvents);
  const { matrix, standard, held, me, standing } = views;
  const { hub, cycle, today } = matrix;
  const forceKey = hub?.forceKey ?? '';
  const cycleKey = cycle?.recordKey ?? '';
  const marking = settingsOf(hub).usualMarking;
  const place = {
    ...{ scopeKey: returnScope(forceKey, cycleKey), standardKey: standard.recordKey, forceKey, cycleKey },
    marking,
  };
  const add = { peer: addPeer, community: addCommunity, final: addFinal };
  const freeze = useFreezeAgreed(matrix);

  const writeLevel = async (form: keyof typeof add, typed: ViewTyped): Promise<Kept> => {
    const saidBy = form === 'final' ? (hub?.title ?? null) : typed.saidBy.trim();
    const post = postFor(form, held);
    const kept = await add[form]({
      ...place,
      recordKey: typed.recordKey,
      level: levelTyped(typed),
      reason: typed.reason.trim() || null,
      saidBy,
      postKey: post?.recordKey ?? null,
      day: form === 'community' ? (typed.day as Day) : today,
      evidenceKeys: typed.seen,
      replacesKey: own(form, saidBy)?.recordKey ?? null,
    });
    if (form === 'final' && kept.entry)
      await freeze({
        key: typed.recordKey,
        standardKey: standard.recordKey,
        post,
        evidence: views.evidence.here,
      });
    return kept;
  };
  /** The standing level of the same speaker that this person wrote: a correction names it. */
  const own = (view: View, saidBy: string | null): Level | undefined =>
    standing?.[view].find((one) => one.saidBy === saidBy && isSamePerson(one.row.created.by, me));

  const writeEvent = (form: 'record' | 'reply', typed: ViewTyped): Promise<Kept> => {
    const post = postFor(form, held);
    const number = standard.number;
    return addEvent({
      ...place,
      recordKey: typed.recordKey,
      kind: form === 'record' ? 'communityRecorded' : 'replied',
      title: say(`event.${form}`, { group: typed.saidBy.trim(), number }),
      day: form === 'record' ? (typed.day as Day) : today,
      postKey: post?.recordKey ?? null,
      postTitle: post?.title ?? null,
      words: typed.reason.trim() || null,
      level: form === 'record' ? levelTyped(typed) : null,
      saidBy: form === 'record' ? typed.saidBy.trim() : null,
      evidenceKeys: form === 'record' ? [typed.sheet] : [],
    });
  };
  return {
    write: (form: ViewForm, typed: ViewTyped): Promise<Kept> =>
      form === 'record' || form === 'reply' ? writeEvent(form, typed) : writeLevel(form, typed),
    /** Pressed twice or by two facilitators, it is one row: its key is made of the recorded one's. */
    confirm: (event: ReturnEvent): Promise<Kept> => {
      const postKey = postFor('community', held)?.recordKey ?? null;
      const recordKey = `confirmed-${event.recordKey}`;
      return addCommunity({ ...confirmRecorded(event, { postKey, today }), recordKey, marking });
    },
  };
}
