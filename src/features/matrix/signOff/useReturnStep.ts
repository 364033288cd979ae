import { useData } from '../../../data/hooks/DataContext.tsx';
import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import { useFreezeReturn } from '../../../data/hooks/useFrozenReturn.ts';
import type { Fields } from '../../../domain/list.ts';
import { writesFrom } from '../../../domain/postGroups.ts';
import type { Post, PostKind } from '../../../domain/posts.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { returnEvents } from '../../../domain/returnEvents.ts';
import type { ReturnHappening } from '../../../domain/returnEvents.ts';
import { returns } from '../../../domain/returns.ts';
import { returnScope } from '../../../domain/returnScope.ts';
import type { Return } from '../../../domain/returns.ts';
import { useFreezeAgreed } from '../useFreezeAgreed.ts';
import { say } from './signOffWords.ts';
import type { SignOff } from './useSignOff.ts';

type Event = Partial<Fields<typeof returnEvents>>;

/** What the row of the whole return says once something happened. */
const stateAfter: Partial<Record<ReturnHappening, Return['state']>> = {
  submitted: 'submitted',
  sentBack: 'sentBack',
  accepted: 'accepted',
  signedOff: 'signedOff',
  signOffRevoked: 'accepted',
};

/** What a step is written from. */
export type StepFrom = Pick<
  SignOff,
  'matrix' | 'forceKey' | 'held' | 'row' | 'rowsAnswered' | 'snapshot' | 'evidence'
>;

/** Writes what happens to a return: a row that nobody changes, and where the return stands in its own row. */
export function useReturnStep(signOff: StepFrom) {
  const addEvent = useAddItem(returnEvents);
  const addReturn = useAddItem(returns);
  const changeReturn = useChangeItem(returns);
  const freeze = useFreezeReturn();
  const freezeEvidence = useFreezeAgreed(signOff.matrix);
  const { matrix, forceKey, held, row, rowsAnswered } = signOff;
  const { hub, cycle, today } = matrix;
  const place = {
    scopeKey: returnScope(forceKey ?? '', cycle?.recordKey ?? ''),
    forceKey: forceKey ?? '',
    cycleKey: cycle?.recordKey ?? '',
    marking: settingsOf(hub).usualMarking,
  };
  const post = (...kinds: PostKind[]): Post | null =>
    held.find(({ kind }) => kinds.includes(kind)) ??
    (kinds.includes('chiefOfficer') ? null : (held[0] ?? null));

  const { lists: store } = useData();
  // Whoever receives returns may add what happened and not change the force's row: what happened says it first.
  const mayTell = store.rights(returns.name).change !== 'no' && writesFrom(returns, held);
  const tellState = async (kind: ReturnHappening, isWhole: boolean) => {
    const state = isWhole ? stateAfter[kind] : undefined;
    if (state === undefined || !mayTell) return;
    const fields = { state, ...(kind === 'submitted' ? { submittedDay: today } : {}) };
    if (row) await changeReturn(row, fields);
    else if (rowsAnswered)
      await addReturn({
        ...{ ...place, ...fields, recordKey: `return-${place.forceKey}-${place.cycleKey}` },
        title: [hub?.title, cycle?.title].filter(Boolean).join(', '),
      });
  };
  const happen = async (kind: ReturnHappening, recordKey: string, more: Event & { title: string }) => {
    const from = post(
      ...(kind === 'signedOff' || kind === 'signOffRevoked' ? (['chiefOfficer'] as const) : []),
    );
    const kept = await addEvent({
      ...place,
      ...{ kind, recordKey, day: today, postKey: from?.recordKey ?? null, postTitle: from?.title ?? null },
      ...more,
    });
    if (kept.entry) await tellState(kind, (more.standardKey ?? null) === null);
    return kept;
  };
  return {
    happen,
    /** The frozen copy first: without it there is no signature. Throws where it cannot be kept. */
    sign: async (recordKey: string) => {
      const snapshot = signOff.snapshot();
      if (snapshot === null) return null;
      const { path, size, hash } = await freeze(snapshot, recordKey);
      const kept = await happen('signedOff', recordKey, {
        title: say('event.signedOff'),
        ...{ snapshotPath: path, size, hash },
      });
      const evidence = [...signOff.evidence.values()].flat();
      if (kept.entry)
        await freezeEvidence({ key: recordKey, standardKey: null, post: post('chiefOfficer'), evidence });
      return kept;
    },
  };
}
