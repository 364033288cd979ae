import { useData } from '../../../data/hooks/DataContext.tsx';
import { useEveryRow } from '../../../data/hooks/useEveryRow.ts';
import { useHubRow } from '../../../data/hooks/useHubRow.ts';
import { useIsReadOnly } from '../../../data/hooks/useIsReadOnly.ts';
import { useKnownLinks } from '../../../data/hooks/useKnownLinks.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { withWaiting } from '../../../data/hooks/withWaiting.ts';
import { currentCycle, cycles } from '../../../domain/cycles.ts';
import { evidenceItems } from '../../../domain/evidence.ts';
import { evidenceScope } from '../../../domain/evidenceChanges.ts';
import { itemsProving } from '../../../domain/evidenceQuestions.ts';
import { standards } from '../../../domain/frameworks.ts';
import { linkScope, links } from '../../../domain/links.ts';
import { posts, postsHeldBy } from '../../../domain/posts.ts';
import { returnEvents } from '../../../domain/returnEvents.ts';
import { returnScope } from '../../../domain/returnScope.ts';
import { useSurroundings } from '../../SurroundingsContext.tsx';
import { say as sayUi } from '../../uiWords.ts';
import { say } from './evidenceWords.ts';

/** The record that evidence stands beside. */
export interface Proven {
  toKey: string;
  toTitle: string;
  /** Null in a hub of no force. */
  forceKey: string | null;
}

/** What proves a record, as this person left it, and what may be done about it. */
export function useEvidence({ toKey, toTitle, forceKey }: Proven) {
  const { hub, today } = useHubRow();
  const { me } = useSurroundings();
  const { entries } = useOutbox();
  const scope = linkScope(forceKey, toKey);
  const lists = {
    items: useList(evidenceItems, evidenceScope(forceKey)),
    links: useList(links, scope),
    posts: useList(posts),
  };
  const linksInService = useEveryRow(links, scope);
  const items = withWaiting(evidenceItems, lists.items.items, entries, me).filter(
    ({ scopeKey }) => scopeKey === evidenceScope(forceKey),
  );
  const proofs = withWaiting(links, lists.links.items, entries, me).filter(
    ({ scopeKey }) => scopeKey === scope,
  );
  return {
    ...{ hub, today, me, toKey, toTitle, forceKey, lists, items, proofs },
    shown: itemsProving(toKey, proofs, items),
    /** Links whose item is not there: its row was taken out, or cannot be read. */
    lost: new Set(
      proofs
        .filter((one) => one.kind === 'proves' && !one.withdrawn && one.toKey === toKey)
        .filter(({ fromKey }) => !items.some(({ recordKey }) => recordKey === fromKey))
        .map(({ fromKey }) => fromKey),
    ).size,
    /** The rows of links as the service has them, those taken off too: what is changed is what was seen there. */
    linksInService,
    itemsInService: lists.items.items,
    isKnown: lists.items.isComplete && lists.links.isComplete,
    held: postsHeldBy(me, lists.posts.items, today),
    around: {
      ...{ items, today, toKey },
      postsByKey: new Map(lists.posts.items.map((post) => [post.recordKey, post])),
      ...useServing(forceKey),
      events: useFrozen(forceKey),
    },
    whyNot: useWhyNot(),
  };
}

/** What `useEvidence` returns. */
export type EvidenceState = ReturnType<typeof useEvidence>;

/** What items of a force are known to serve: the links of standards that are in memory anyway. */
export function useServing(forceKey: string | null) {
  const known = useList(standards, null, false).items;
  const titles = new Map(
    known.map(({ recordKey, number }) => [recordKey, say('standard', { number })] as const),
  );
  return {
    known: useKnownLinks(known.map(({ recordKey }) => linkScope(forceKey, recordKey))),
    titleOf: (key: string) => titles.get(key) ?? null,
  };
}

/** What was frozen in the cycle under way. */
function useFrozen(forceKey: string | null) {
  const { today } = useHubRow();
  const cycle = currentCycle(useList(cycles).items, today);
  const scope = forceKey && cycle ? returnScope(forceKey, cycle.recordKey) : null;
  return useList(returnEvents, scope ?? '', scope !== null).items;
}

/** Why this person cannot add evidence, in words; null until SharePoint has said no. */
function useWhyNot(): string | null {
  const { lists } = useData();
  const isReadOnly = useIsReadOnly();
  if (isReadOnly) return sayUi('readOnly');
  const isRefused = [evidenceItems, links].some(({ name }) => lists.rights(name).add === 'no');
  return isRefused ? say('noRight') : null;
}
