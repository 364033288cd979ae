import { useData } from '../../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../../data/hooks/useIsReadOnly.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { useProofs } from '../../../data/hooks/useProofs.ts';
import { withWaiting } from '../../../data/hooks/withWaiting.ts';
import { cycleBefore, lastTimeOf } from '../../../domain/carryForward.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { finalLevels, selfLevels } from '../../../domain/levels.ts';
import { writesFrom } from '../../../domain/postGroups.ts';
import { postsHeldBy } from '../../../domain/posts.ts';
import { returnEvents } from '../../../domain/returnEvents.ts';
import { returns } from '../../../domain/returns.ts';
import { returnScope } from '../../../domain/returnScope.ts';
import { outOfScopeKeys, signedOffStandards } from '../../../domain/signOff.ts';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { say as sayShared } from '../../../ui/uiWords.ts';
import type { Matrix } from '../useMatrix.ts';
import { standingIn } from './returnView.ts';
import { say } from './returnWords.ts';

/** A force's return for the cycle on screen, and what it said in the cycle before, as this person left it. */
export function useReturn(matrix: Matrix) {
  const { hub, today, lists, cycle, ordered, views, file } = matrix;
  const { me } = useSurroundings();
  const { entries } = useOutbox();
  const store = useData().lists;
  const isReadOnly = useIsReadOnly();
  const forceKey = hub?.forceKey ?? null;
  const before = cycleBefore(lists.cycles.items, cycle);
  const scope = forceKey && cycle ? returnScope(forceKey, cycle.recordKey) : null;
  const lastScope = forceKey && before ? returnScope(forceKey, before.recordKey) : null;
  const rows = {
    parts: useList(returns, scope ?? '', scope !== null),
    events: useList(returnEvents, scope ?? '', scope !== null),
    lastParts: useList(returns, lastScope ?? '', lastScope !== null),
    lastSelf: useList(selfLevels, lastScope ?? '', lastScope !== null),
    lastFinal: useList(finalLevels, lastScope ?? '', lastScope !== null),
  };
  const proofs = useProofs(
    forceKey,
    ordered.map(({ recordKey }) => recordKey),
    me,
  );
  // A row that was taken back counts as none; whoever writes there again brings it back.
  const parts = withWaiting(returns, rows.parts.items, entries, me).filter(({ withdrawn }) => !withdrawn);
  const self = withWaiting(selfLevels, views.readings?.self.levels ?? [], entries, me);
  const events = withWaiting(returnEvents, rows.events.items, entries, me);
  const last = before && {
    cycle: before,
    parts: rows.lastParts.items,
    self: rows.lastSelf.items,
    final: rows.lastFinal.items,
  };
  const known = { file: file.content, parts, self, proofs, today, cycle };
  const standings = ordered.map((standard) =>
    standingIn(standard, { ...known, last: last && lastTimeOf(standard, last) }),
  );
  const outOfScope = outOfScopeKeys(rows.parts.items);
  const by = { posts: lists.posts.items, final: views.readings?.final.levels ?? [], hub, outOfScope };
  const signedOff = signedOffStandards(ordered, rows.events.items, by);
  const held = postsHeldBy(me, lists.posts.items, today);
  // Before every post is known, and in a hub without any, nobody is kept out.
  const arePostsKnown = lists.posts.isComplete && lists.posts.items.length > 0;
  const mayChange = store.rights(returns.name).change;
  const whyNot = isReadOnly ? sayShared('readOnly') : mayChange === 'no' ? say('readOnly.noRight') : null;
  const asked = before ? Object.values(rows) : [rows.parts, rows.events];
  return {
    /** Known as far as it will be: what failed is not waited for. */
    isKnown: asked.every(({ asOf, error }) => asOf !== null || error !== null),
    /** Lists that did not answer, or some of whose rows could not be read. */
    failed: asked.filter(({ error, faults }) => error !== null || faults.length > 0),
    ...{ forceKey, cycle, today, me, rows, parts, self, events, proofs, standings, whyNot, signedOff },
    entries,
    held,
    /** SharePoint has not said whether this person may write, and none of their posts does. */
    isUnlikely: mayChange === 'unknown' && arePostsKnown && !writesFrom(returns, held),
    /** The standard's own row as the service has it, without what this person has on the way. */
    partInService: (standard: Standard) =>
      rows.parts.items.find(({ standardKey }) => standardKey === standard.recordKey) ?? null,
  };
}

/** What `useReturn` returns. */
export type ReturnState = ReturnType<typeof useReturn>;
