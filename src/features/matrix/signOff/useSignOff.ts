import { useData } from '../../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../../data/hooks/useIsReadOnly.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { useListByScopes } from '../../../data/hooks/useListByScopes.ts';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { useReachable } from '../../../data/hooks/useReachable.ts';
import { evidenceItems } from '../../../domain/evidence.ts';
import { links, linkScope } from '../../../domain/links.ts';
import { postsHeldBy } from '../../../domain/posts.ts';
import { evidenceByRecord, readyStandards } from '../../../domain/readyStandards.ts';
import { returnEvents } from '../../../domain/returnEvents.ts';
import { returnProgress, returnSteps } from '../../../domain/returnProgress.ts';
import { whereReturnStands } from '../../../domain/returnHistory.ts';
import { returns } from '../../../domain/returns.ts';
import { returnScope } from '../../../domain/returnScope.ts';
import { snapshotOf } from '../../../domain/returnSnapshot.ts';
import { signatures, signedOffStandards } from '../../../domain/signOff.ts';
import { toLookAt } from '../../../domain/toLookAt.ts';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import type { Matrix } from '../useMatrix.ts';
import { useReturnEvents } from '../useReturnEvents.ts';

/** Everything the sign-off of a return stands on. */
export function useSignOff(matrix: Matrix) {
  const { hub, today, lists, cycle, ordered, views, file, framework } = matrix;
  const { lists: store } = useData();
  useOutbox(); // a refusal arrives through the outbox
  const isReadOnly = useIsReadOnly();
  const { me } = useSurroundings();
  const reach = useReachable();
  const forceKey = hub?.forceKey ?? null;
  const scope = forceKey && cycle ? returnScope(forceKey, cycle.recordKey) : null;
  const rows = useList(returns, scope ?? '', scope !== null);
  const items = useList(evidenceItems, forceKey ?? '', forceKey !== null);
  const proofs = useListByScopes(
    links,
    forceKey === null ? [] : ordered.map(({ recordKey }) => linkScope(forceKey, recordKey)),
  );
  const { list: eventList, events, by } = useReturnEvents(matrix);
  const evidence = evidenceByRecord(proofs.items, items.items);
  const parts = rows.items.filter(({ standardKey, withdrawn }) => standardKey !== null && !withdrawn);
  const self = views.readings?.self.levels ?? [];
  const peer = views.readings?.peer.levels ?? [];
  const community = views.readings?.community.levels ?? [];
  const counted = {
    ...{ peer, community },
    ready: readyStandards(ordered, { file: file.content, parts, self, evidence, today }),
    signedOff: signedOffStandards(ordered, events, by),
  };
  const found = toLookAt(
    ordered.map((standard) => ({
      ...{ standard, self },
      part: parts.find(({ standardKey }) => standardKey === standard.recordKey) ?? null,
      evidence: evidence.get(standard.recordKey) ?? [],
    })),
    { file: file.content, events, today, unreachable: reach.lost },
  );
  const behind = [
    lists.hub,
    lists.cycles,
    lists.standards,
    lists.posts,
    rows,
    items,
    proofs,
    eventList,
    ...views.lists,
  ];
  const levels = { self, peer, community, final: by.final };
  return {
    ...{ matrix, forceKey, parts, evidence, events, by, behind, found, me, levels, reach },
    held: postsHeldBy(me, lists.posts.items, today),
    row: rows.items.find(({ standardKey }) => standardKey === null) ?? null,
    rowsAnswered: rows.hasAnswered,
    mayAdd: !isReadOnly && store.rights(returnEvents.name).add !== 'no',
    /** Rows that nobody can read: they are in no count, no file and no frozen copy. */
    unread: behind.reduce((sum, { faults }) => sum + faults.length, 0),
    isWhole: behind.every(({ hasAnswered }) => hasAnswered) && file.content !== null,
    stands: whereReturnStands(
      events,
      rows.items.find(({ standardKey }) => standardKey === null) ?? null,
      self,
    ),
    signatures: signatures(events, by),
    progress: returnSteps.map((step) => ({ step, ...returnProgress(step, ordered, counted) })),
    /** The return as it stands now, for a signature and for comparing with one. */
    snapshot: () =>
      forceKey === null || cycle === null || framework === null
        ? null
        : snapshotOf({
            ...{
              forceKey,
              cycleKey: cycle.recordKey,
              framework,
              standards: ordered,
              parts,
              evidence,
              levels,
            },
          }),
  };
}

export type SignOff = ReturnType<typeof useSignOff>;
