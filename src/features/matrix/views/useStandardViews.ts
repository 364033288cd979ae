import { useData } from '../../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../../data/hooks/useIsReadOnly.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { evidenceItems } from '../../../domain/evidence.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { communityLevels, differs, finalLevels, peerLevels } from '../../../domain/levels.ts';
import { links, linkScope } from '../../../domain/links.ts';
import { postsHeldBy } from '../../../domain/posts.ts';
import { evidenceByRecord } from '../../../domain/readyStandards.ts';
import { recordedOn, wroteForceLevel } from '../../../domain/recordedViews.ts';
import { returnEvents } from '../../../domain/returnEvents.ts';
import { replyOn, signedOffStandards } from '../../../domain/signOff.ts';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { standingByView } from '../readings.ts';
import type { Matrix } from '../useMatrix.ts';
import { useReturnEvents } from '../useReturnEvents.ts';
import { offerOf } from './viewOffers.ts';
import type { ViewForm } from './viewOffers.ts';

const listOf = {
  peer: peerLevels.name,
  community: communityLevels.name,
  final: finalLevels.name,
  record: returnEvents.name,
  reply: returnEvents.name,
} as const satisfies Record<ViewForm, string>;

/** Everything the views of one standard stand on, and what this person is offered there. */
export function useStandardViews(matrix: Matrix, standard: Standard) {
  const { hub, today, lists, views } = matrix;
  const key = standard.recordKey;
  const forceKey = hub?.forceKey ?? null;
  const { lists: store } = useData();
  const { entries } = useOutbox(); // a refusal arrives through the outbox
  const isReadOnly = useIsReadOnly();
  const { me } = useSurroundings();
  const { list: eventList, events, by } = useReturnEvents(matrix);
  const evidence = useList(evidenceItems, forceKey ?? '', forceKey !== null);
  const proofs = useList(links, linkScope(forceKey, key), forceKey !== null);

  const held = postsHeldBy(me, lists.posts.items, today);
  const readings = views.readings;
  const self = readings?.self.levels ?? [];
  const community = readings?.community.levels ?? [];
  const standing = readings && standingByView(readings, key);
  const isDiffering = standing !== null && differs(standing.self, standing.community);
  const offer = (form: ViewForm) => {
    const isRefused = entries.some(
      ({ list, state, error }) => list === listOf[form] && state === 'refused' && error?.kind === 'denied',
    );
    const add = isReadOnly || isRefused ? 'no' : store.rights(listOf[form]).add;
    return offerOf(form, add, held);
  };
  return {
    ...{ matrix, standard, me, held, events, by, eventList, standing, isDiffering, offer },
    evidence: {
      all: evidence.items.filter(({ withdrawn }) => !withdrawn),
      here: evidenceByRecord(proofs.items, evidence.items).get(key) ?? [],
    },
    recorded: recordedOn(key, events, { self, community }),
    reply: replyOn(key, events, community, by),
    isSignedOff: signedOffStandards([standard], events, by).has(key),
    wroteIt: wroteForceLevel(me, key, self),
    /** What this person wrote about this standard in this visit, and how it stands. */
    written: entries.filter(
      ({ list, cells }) => Object.values<string>(listOf).includes(list) && cells['StandardKey'] === key,
    ),
  };
}

export type StandardViews = ReturnType<typeof useStandardViews>;
