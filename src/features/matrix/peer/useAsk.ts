import { useData } from '../../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../../data/hooks/useIsReadOnly.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { useProofs } from '../../../data/hooks/useProofs.ts';
import { evidenceItems } from '../../../domain/evidence.ts';
import { forces } from '../../../domain/forces.ts';
import { makePack } from '../../../domain/peer/makePack.ts';
import type { AskedStandard } from '../../../domain/peer/makePack.ts';
import type { KnownForce } from '../../../domain/peer/ownForce.ts';
import type { PackContents } from '../../../domain/peer/pack.ts';
import { postsHeldBy } from '../../../domain/posts.ts';
import { readyStandards } from '../../../domain/readyStandards.ts';
import { returnEvents } from '../../../domain/returnEvents.ts';
import { returns } from '../../../domain/returns.ts';
import { returnScope } from '../../../domain/returnScope.ts';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import type { Matrix } from '../useMatrix.ts';
import { useReturnEvents } from '../useReturnEvents.ts';
import type { AskTyped } from './askForm.ts';
import { forceAsked } from './askForm.ts';

/** Everything asking another force stands on. */
export function useAsk(matrix: Matrix) {
  const { hub, today, lists, cycle, ordered, views, file } = matrix;
  const { lists: store } = useData();
  const { entries } = useOutbox(); // a refusal arrives through the outbox
  const isReadOnly = useIsReadOnly();
  const { me } = useSurroundings();
  const forceKey = hub?.forceKey ?? null;
  const scope = forceKey && cycle ? returnScope(forceKey, cycle.recordKey) : null;
  const rows = useList(returns, scope ?? '', scope !== null);
  const known = useList(forces);
  const items = useList(evidenceItems, forceKey ?? '', forceKey !== null);
  const proofs = useProofs(
    forceKey,
    ordered.map(({ recordKey }) => recordKey),
    me,
  );
  const { list, events } = useReturnEvents(matrix);
  const parts = rows.items.filter(({ standardKey }) => standardKey !== null);
  const self = views.readings?.self.levels ?? [];
  const evidence = new Map([...proofs].map(([key, all]) => [key, all ?? []]));
  const isKnown = rows.hasAnswered && [...proofs.values()].every((all) => all !== null);
  const ready = isKnown
    ? readyStandards(ordered, { file: file.content, parts, self, evidence, today })
    : null;
  const isRefused = entries.some(
    ({ list: name, state, error }) =>
      name === returnEvents.name && state === 'refused' && error?.kind === 'denied',
  );
  const { lists: viewLists } = views;
  return {
    ...{ matrix, forceKey, ready, proofs, events, parts, self },
    forces: otherForces(known.items),
    own: ownForce(known.items, forceKey, hub?.title ?? ''),
    held: postsHeldBy(me, lists.posts.items, today),
    mayAsk: !isReadOnly && !isRefused && store.rights(returnEvents.name).add !== 'no',
    behind: [lists.hub, lists.standards, lists.posts, rows, items, known, list, ...viewLists],
  };
}

export type Ask = ReturnType<typeof useAsk>;

/** The standards ticked, with what the hub knows of them; those that are ready until somebody ticks. */
export function chosenStandards(ask: Ask, { standards, kept }: AskTyped): AskedStandard[] {
  const { matrix, ready, proofs, parts } = ask;
  return matrix.ordered
    .filter(({ recordKey }) => (standards === null ? ready?.has(recordKey) : standards.includes(recordKey)))
    .map((standard) => {
      const evidence = proofs.get(standard.recordKey) ?? [];
      return {
        ...{ standard, evidence },
        part:
          parts.find(({ standardKey, withdrawn }) => standardKey === standard.recordKey && !withdrawn) ??
          null,
        sent: new Set(evidence.map(({ recordKey }) => recordKey).filter((key) => !kept.includes(key))),
      };
    });
}

/** The pack as it would leave now; null while the cycle or its edition is not known. */
export function packNow(ask: Ask, typed: AskTyped): PackContents | null {
  const { matrix, self, own, forces: known } = ask;
  const { cycle, framework, file, today } = matrix;
  if (!cycle || !framework) return null;
  return makePack({
    ...{ key: typed.packKey, day: today, upTo: typed.upTo, framework, file: file.content, self },
    from: { forceKey: own.recordKey, force: own.title, post: typed.post.trim() },
    to: forceAsked(typed, known) ?? { forceKey: 'none', force: '' },
    cycle: { key: cycle.recordKey, title: cycle.title ?? cycle.recordKey },
    byDay: typed.byDay === '' ? null : typed.byDay,
    asked: typed.asked.trim(),
    standards: chosenStandards(ask, typed),
  });
}

type ForceRow = KnownForce & { mergedIntoKey: string | null; withdrawn: boolean | null };

function otherForces(all: readonly ForceRow[]): KnownForce[] {
  return all
    .filter(({ mergedIntoKey, withdrawn }) => mergedIntoKey === null && !withdrawn)
    .sort((a, b) => a.title.localeCompare(b.title));
}

/** The hub's own force by every name; forces merged into it count. */
export function ownForce(all: readonly ForceRow[], forceKey: string | null, title: string): KnownForce {
  const row = all.find(({ recordKey }) => recordKey === forceKey);
  const merged = all.filter(({ mergedIntoKey }) => mergedIntoKey === forceKey && forceKey !== null);
  const former = [row?.formerNames ?? '', ...merged.map((one) => one.title), title];
  return { recordKey: forceKey ?? '', title: row?.title ?? title, formerNames: former.join(';') };
}
