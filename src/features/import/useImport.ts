import { useMemo } from 'react';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import type { AnyList } from '../../data/hooks/useList.ts';
import { useTakenKeys } from '../../data/hooks/useTakenKeys.ts';
import { actions as actionList } from '../../domain/actions.ts';
import { actionUpdates } from '../../domain/actionUpdates.ts';
import { addresses } from '../../domain/addresses.ts';
import { bodies as bodyList } from '../../domain/bodies.ts';
import { forces as forceList } from '../../domain/forces.ts';
import { settingsOf } from '../../domain/hub.ts';
import { askedOfAll } from '../../domain/jointAnswers.ts';
import { posts as postList } from '../../domain/posts.ts';
import type { ImportStart } from '../../domain/sheets/planImport.ts';
import { happeningInWords } from '../../ui/records/happeningWords.ts';
import type { TitleOf } from '../../ui/records/columnWords.ts';
import type { ImportContext } from './importWrites.ts';
import { mayPlan } from './mayImport.ts';
import { useImportDraft } from './useImportDraft.ts';
import type { ImportDraftState } from './useImportDraft.ts';
import { usePlan } from './usePlan.ts';
import type { ProposedPlan } from './usePlan.ts';

/** Everything the page of an import stands on. */
export interface ImportState {
  draft: ImportDraftState;
  /** The lists a plan needs whole. */
  lists: AnyList[];
  start: ImportStart | null;
  planned: ProposedPlan | null;
  isPlanning: boolean;
  titleOf: TitleOf;
  context: Omit<ImportContext, 'name' | 'eventKey'>;
  committeeTitle: string | null;
  /** The bodies, posts and forces that answers choose from. */
  named: Pick<ImportStart, 'bodies' | 'posts' | 'forces'>;
}

/** Reads the register, the draft and the sheet, and plans the import again whenever one of them changes. */
export function useImport(committeeKey: string | null): ImportState {
  const { hub, today } = useHubRow();
  const draft = useImportDraft(committeeKey);
  const { file, answers, leftOut } = draft.draft;
  const actions = useList(actionList);
  const posts = useList(postList);
  const bodies = useList(bodyList);
  const forces = useList(forceList);
  const updates = useList(actionUpdates, null, file !== null);
  const takenKeys = useTakenKeys(actionList);
  const lists = [actions, posts, bodies, forces, ...(file ? [updates] : [])];
  const isWhole = mayPlan(lists);
  const { corrections } = draft;
  const start = useMemo<ImportStart | null>(
    () =>
      file && isWhole
        ? {
            ...{ grids: file.sheets, answers, corrections, leftOut: new Set(leftOut) },
            actions:
              committeeKey === null ? actions.items : askedOfAll(committeeKey, actions.items, updates.items),
            ...{ posts: posts.items, bodies: bodies.items, forces: forces.items },
            ...{ updates: updates.items, takenKeys, committeeKey },
          }
        : null,
    [
      file,
      isWhole,
      answers,
      corrections,
      leftOut,
      actions.items,
      posts.items,
      bodies.items,
      forces.items,
      updates.items,
      takenKeys,
      committeeKey,
    ],
  );
  const { planned, isPlanning } = usePlan(start);
  const titleOf = useMemo(() => {
    const named = [...posts.items, ...bodies.items, ...forces.items];
    const titles = new Map(named.map(({ recordKey, title }) => [recordKey, title]));
    for (const { key, title } of planned?.plan.newNames ?? []) titles.set(key, title);
    return (key: string) => titles.get(key) ?? null;
  }, [posts.items, bodies.items, forces.items, planned]);
  const settings = settingsOf(hub);
  return {
    draft,
    lists,
    start,
    planned,
    isPlanning,
    titleOf,
    named: { bodies: bodies.items, posts: posts.items, forces: forces.items },
    committeeTitle: committeeKey === null ? null : titleOf(committeeKey),
    context: {
      today,
      checkAgainMonths: settings.checkAgainMonths,
      usualMarking: settings.usualMarking,
      forceKey: hub?.forceKey ?? null,
      ownerKey: committeeKey ?? hub?.recordKey ?? 'hub',
      committeeKey,
      address: committeeKey === null ? addresses.import : addresses.importFor(committeeKey),
      inWords: (happened) => happeningInWords(happened, titleOf),
    },
  };
}
