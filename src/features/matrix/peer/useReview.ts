import { useState } from 'react';
import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { forces } from '../../../domain/forces.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { forcesOf, isMutual, isOwnForce } from '../../../domain/peer/ownForce.ts';
import type { Post, PostKind } from '../../../domain/posts.ts';
import { postsHeldBy } from '../../../domain/posts.ts';
import { returnEvents } from '../../../domain/returnEvents.ts';
import { returnScope } from '../../../domain/returnScope.ts';
import { failureInWords } from '../../../ui/failureInWords.ts';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { useSaveFile } from '../../../ui/useSaveFile.ts';
import type { Matrix } from '../useMatrix.ts';
import { useReturnEvents } from '../useReturnEvents.ts';
import type { OpenedPack } from './peerFile.ts';
import { say as sayPeer } from './peerWords.ts';
import type { ReviewTyped, StandardTyped } from './reviewForm.ts';
import { answerOf, nothingTyped } from './reviewForm.ts';
import { say } from './reviewWords.ts';

/** Posts whose kind may add what happened: only then a row says that a pack was reviewed here. */
const writers: readonly PostKind[] = [
  ...(['spoc', 'raceActionLead', 'actionOwner', 'contributor', 'chiefOfficer', 'facilitator'] as const),
];

/** A pack being reviewed: whose view it is, what was typed, and the answer as a file. */
export function useReview(matrix: Matrix, { pack }: OpenedPack, draft: DraftState<ReviewTyped>) {
  const { hub, today, lists, cycle } = matrix;
  const { me } = useSurroundings();
  const saveFile = useSaveFile();
  const addEvent = useAddItem(returnEvents);
  const known = useList(forces);
  const { events } = useReturnEvents(matrix);
  const held = inOrder(postsHeldBy(me, lists.posts.items, today));
  const forceKeys = forcesOf(held, hub?.forceKey ?? null);
  const { contents } = pack;
  const [typed, setTyped] = useState<ReviewTyped>(
    () => draft.fields ?? { post: held[0]?.title ?? '', standards: {} },
  );
  const [said, setSaid] = useState<{ words: string; url: string | null; isBad: boolean } | null>(null);
  const post = held.find(({ title }) => title === typed.post) ?? null;
  const ownKey = post?.forceKeys[0] ?? forceKeys[0] ?? null;
  const force = known.items.find(({ recordKey }) => recordKey === ownKey)?.title ?? hub?.title ?? '';
  const by = { force, post: typed.post.trim(), forceKeys };
  const reviewed = { recordKey: contents.from.forceKey, title: contents.from.force };
  const isOwn = isOwnForce(by, reviewed);
  const keep = (next: ReviewTyped) => {
    setTyped(next);
    setSaid(null);
    draft.keep(next);
  };
  /** That this hub reviewed them is a row here, so that a pair that reviews each other is seen. */
  const tell = () => {
    if (!hub?.forceKey || !cycle || !post || !writers.includes(post.kind)) return;
    void addEvent({
      ...{ recordKey: `reviewed-${contents.key}`, kind: 'peerReviewed', day: today },
      title: sayPeer('eventReviewed', { force: contents.from.force }),
      ...{ scopeKey: returnScope(hub.forceKey, cycle.recordKey), forceKey: hub.forceKey },
      ...{ cycleKey: cycle.recordKey, postKey: post.recordKey, postTitle: post.title },
      ...{ saidBy: contents.from.force, aboutKey: contents.from.forceKey },
      marking: settingsOf(hub).usualMarking,
    });
  };
  const save = async () => {
    if (isOwn) return;
    setSaid({ words: say('saving'), url: null, isBad: false });
    try {
      const { answerZip } = await import(/* webpackChunkName: "answer-zip" */ './answerFiles.ts');
      const file = await answerZip(answerOf(pack, typed, by, today), contents);
      const url = await saveFile({ folder: 'peer', type: 'application/zip', ...file });
      const named = { name: file.name, force: contents.from.force };
      setSaid({ words: say(url === null ? 'saved' : 'savedKept', named), url, isBad: false });
      tell();
    } catch (thrown) {
      setSaid({ words: say('failed', { reason: failureInWords(thrown) }), url: null, isBad: true });
    }
  };
  return {
    ...{ held, by, isOwn, typed, said, save, today },
    isKnown: lists.posts.hasAnswered || lists.posts.asOf !== null,
    isMutual: isMutual(events, contents.from.forceKey, 'peerReviewed'),
    setPost: (title: string) => keep({ ...typed, post: title }),
    of: (key: string): StandardTyped => typed.standards[key] ?? nothingTyped,
    set: (key: string, part: Partial<StandardTyped>) => {
      const next = { ...(typed.standards[key] ?? nothingTyped), ...part };
      keep({ ...typed, standards: { ...typed.standards, [key]: next } });
    },
  };
}

export type Review = ReturnType<typeof useReview>;

/** A peer reviewer's post first. */
function inOrder(held: readonly Post[]): Post[] {
  const isPeer = ({ kind }: Post) => kind === 'peerReviewer';
  return [...held.filter(isPeer), ...held.filter((post) => !isPeer(post))];
}
